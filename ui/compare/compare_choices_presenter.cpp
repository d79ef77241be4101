#include "ui/compare/compare_choices_presenter.h"

#include "ui/compare/compare_subject_presenter.h"
#include "ui/record/record_text_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

namespace {

class CompareChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CompareChoiceWords)
};

} // namespace

QList<CompareChoice> compareChoices(const cache::Record& record, int rendition, const QList<CommunicationId>& copies)
{
    QList<CompareChoice> choices;
    const QString id = record.communication.id.value();
    const CompareSubject::Side here{id, rendition};
    const auto add = [&](const QString& words, const CompareSubject::Side& there) {
        CompareSubject subject;
        subject.left = here;
        subject.right = there;
        choices << CompareChoice{words, subjectText(subject)};
    };
    for (int i = 0; i < int(record.renditions.size()); ++i) {
        if (i != rendition) {
            const cache::RenditionRecord& one = record.renditions[size_t(i)];
            const QString file = one.rendition.fileName.isEmpty() ? one.rendition.source.nativeId : one.rendition.fileName;
            const QString name = renditionName(one);
            add(name == file || file.isEmpty() ? name : CompareChoiceWords::tr("%1, %2").arg(name, file), {id, i});
        }
    }
    for (const cache::Related& related : record.related) {
        if (!related.id.isEmpty()) {
            add(CompareChoiceWords::tr("%1: %2").arg(relationWord(related.kind, related.incoming), related.target), {related.id.value(), 0});
        }
    }
    for (const CommunicationId& copy : copies) {
        add(CompareChoiceWords::tr("Copy %1").arg(copy.value()), {copy.value(), 0});
    }
    return choices;
}

} // namespace cf::ui
