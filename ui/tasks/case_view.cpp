#include "ui/tasks/case_view.h"

#include "ui/record/record_marks.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace cf::ui {

CaseView::CaseView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(new Facts)
    , m_head(new SectionHeader(tr("What happened")))
    , m_history(new LegList)
{
    setObjectName(u"caseView"_s);
    m_facts->setObjectName(u"caseFacts"_s);
    m_facts->setAccessibleName(tr("The case"));
    m_history->setObjectName(u"caseHistory"_s);
    m_history->setAccessibleName(tr("What happened"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(column({new SectionHeader(tr("The case")), m_facts}, 4, {12, 12, 12, 12}));
    box->addWidget(hairline());
    box->addWidget(column({m_head, m_history}, 4, {12, 12, 12, 16}));
    connect(m_facts, &ItemList::activated, this, &CaseView::openFact);
    for (ItemList* list : std::initializer_list<ItemList*>{m_facts, m_history}) {
        connect(list, &ItemList::copied, this, [this](const QString& text) { m_context.announce(tr("Copied: %1").arg(text)); });
    }
}

void CaseView::setStory(const evidence::CaseStory* story, const TaskTelling& telling)
{
    m_told = story ? caseFactsOf(*story, telling) : QList<RecordFact>();
    m_lines = story ? caseLinesOf(*story, telling) : QList<DeliveryLine>();
    m_facts->setFacts(factsFrom(m_told));
    m_head->setNote(story ? tr("%Ln event(s), the latest last", nullptr, int(m_lines.size())) : QString());
    m_history->setLegs(legsFrom(m_lines));
}

void CaseView::openFact(int item)
{
    const RecordFact fact = m_told.value(item);
    if (!fact.query.isEmpty()) {
        m_context.search(fact.query);
    }
}

QString CaseView::text() const
{
    QStringList lines;
    for (const RecordFact& fact : m_told) {
        lines << tr("%1: %2").arg(fact.name, fact.value);
    }
    for (const DeliveryLine& line : m_lines) {
        lines << u"%1  %2  %3"_s.arg(line.time, line.mark.text, line.detail).trimmed();
    }
    return lines.join(u'\n');
}

} // namespace cf::ui
