#include "ui/disputes/fact_sections.h"

#include "ui/record/record_marks.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>

namespace cf::ui {

void clearSections(QVBoxLayout* box)
{
    while (QLayoutItem* item = box->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its own signal may have brought us here
        }
        delete item;
    }
}

void addSections(QVBoxLayout* box, const std::vector<DisputeSection>& sections, const SectionManner& manner, bool isMoreToCome)
{
    for (size_t i = 0; i < sections.size(); ++i) {
        const DisputeSection& section = sections[i];
        QList<RecordFact> plain;
        for (const DisputeFact& one : section.facts) {
            plain << one.fact;
        }
        QList<Fact> shown = factsFrom(plain);
        for (qsizetype at = 0; at < shown.size(); ++at) {
            shown[at].link = shown[at].link || !section.facts[at].page.isEmpty();
        }
        auto* facts = new Facts(shown);
        facts->setObjectName(manner.names + section.id);
        facts->setAccessibleName(section.title);
        facts->setNameWidth(manner.nameUnits);
        QObject::connect(facts, &ItemList::activated, facts, [act = manner.act, list = section.facts](int item) { act(list.value(item)); });
        QObject::connect(facts, &ItemList::copied, facts, manner.copied);
        box->addWidget(column({new SectionHeader(section.title, section.note), facts}, 4, {8, 8, 8, manner.below}));
        if (i + 1 < sections.size() || isMoreToCome) {
            box->addWidget(hairline());
        }
    }
}

} // namespace cf::ui
