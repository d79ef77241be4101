#include "ui/record/record_marks.h"

namespace cf::ui {

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::Verified: return Tone::Verified;
    case Mark::Uncertain: return Tone::Uncertain;
    case Mark::Failed: return Tone::Failed;
    case Mark::Absent: return Tone::Absent;
    case Mark::Plain: break;
    }
    return Tone::Plain;
}

QList<Fact> factsFrom(const QList<RecordFact>& facts)
{
    QList<Fact> made;
    for (const RecordFact& fact : facts) {
        made << Fact{fact.name,      fact.value,
                     fact.mark.icon, toneOf(fact.mark.mark),
                     fact.mono,      !fact.query.isEmpty() || !fact.opens.isEmpty(),
                     fact.copy};
    }
    return made;
}

QList<LegLine> legsFrom(const QList<DeliveryLine>& lines)
{
    QList<LegLine> made;
    for (const DeliveryLine& line : lines) {
        made << LegLine{line.mark.icon, line.mark.text,         line.time,        line.detail,
                        line.grade,     toneOf(line.mark.mark), line.dashedToNext, line.notice != 0};
    }
    return made;
}

} // namespace cf::ui
