#include "ui/record/data_facts_presenter.h"

#include "models/evidence/data_lines.h"

#include <QCoreApplication>
#include <QLocale>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

struct DataWords {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::DataWords)
};

QString valueWord(const QString& value) { return value.isEmpty() ? DataWords::tr("empty") : value; }

/// A value as it was, and below it what it is by a later letter, where that is another.
void addLine(QList<RecordFact>& facts, const evidence::DataLine& line, const TimeTelling& telling)
{
    //: A value and the system it came from
    const QString said = DataWords::tr("%1 · %2").arg(valueWord(line.value), line.source.isEmpty() ? DataWords::tr("source not told") : line.source);
    RecordFact fact{line.path, said, {}, false, line.value};
    if (!line.differs()) {
        facts << fact;
        return;
    }
    fact.mark = {u"compare"_s, {}, Mark::Uncertain};
    facts << fact;
    const cache::LaterValue& later = *line.later;
    const QString when = later.captured ? instantWords(*later.captured, telling) : DataWords::tr("at an unknown time");
    //: A value that a later letter was told, when, and the id of that letter
    RecordFact now{DataWords::tr("told later"), later.documentId.isEmpty() ? DataWords::tr("%1 · %2").arg(valueWord(later.value), when)
                                                                           : DataWords::tr("%1 · %2, %3").arg(valueWord(later.value), when, later.documentId)};
    now.mark = {u"arrow"_s, {}, Mark::Uncertain};
    now.copy = later.value;
    now.query = later.documentId.isEmpty() ? QString() : u"doc:\"%1\""_s.arg(QString(later.documentId).replace(u'"', u' '));
    facts << now;
}

QString decisionName(evidence::DecisionKind kind)
{
    switch (kind) {
    case evidence::DecisionKind::CaseStatus: return DataWords::tr("Case status");
    case evidence::DecisionKind::CustomerProfile: return DataWords::tr("Profile");
    case evidence::DecisionKind::ChannelPreference: break;
    }
    return DataWords::tr("Wanted channel");
}

/// Who says it, and of when.
QString basisWords(const evidence::DecisionInput& input, const TimeTelling& telling)
{
    const QString when = input.asOf ? instantWords(*input.asOf, telling) : DataWords::tr("at an unknown time");
    if (input.basis == evidence::DecisionBasis::Workspace) {
        //: A workspace that says so, and since when
        return DataWords::tr("%1 says so since %2").arg(input.source, when);
    }
    //: The system a value came from, and when the data was taken
    return DataWords::tr("%1, as of %2").arg(input.source.isEmpty() ? DataWords::tr("source not told") : input.source, when);
}

} // namespace

QList<RecordFact> decisionFactsOf(const std::vector<evidence::DecisionInput>& inputs, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    for (const evidence::DecisionInput& input : inputs) {
        if (input.basis == evidence::DecisionBasis::Untold) {
            facts << RecordFact{decisionName(input.kind), DataWords::tr("not told as it was then"), {u"absent"_s, {}, Mark::Absent}};
            continue;
        }
        RecordFact fact{decisionName(input.kind), DataWords::tr("%1 · %2").arg(valueWord(input.value), basisWords(input, telling)), {}, false, input.value};
        if (input.differs()) {
            fact.mark = {u"compare"_s, {}, Mark::Uncertain};
        }
        facts << fact;
        if (input.differs()) {
            RecordFact now{DataWords::tr("told later"), input.sinceAt ? DataWords::tr("%1 · %2").arg(valueWord(*input.since), instantWords(*input.sinceAt, telling)) : valueWord(*input.since)};
            now.mark = {u"arrow"_s, {}, Mark::Uncertain};
            now.copy = *input.since;
            facts << now;
        }
    }
    return facts;
}

QList<RecordFact> dataFactsOf(const cache::Record& record, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    for (const cache::Making& making : record.makings) {
        if (!making.data) {
            continue;
        }
        const cache::KnownData& data = *making.data;
        const QString run = making.run.batch.isEmpty() ? making.run.nativeId : making.run.batch;
        const QString step = making.run.steps.empty() ? QString() : making.run.steps.front().name;
        facts << RecordFact{DataWords::tr("Run"), step.isEmpty() ? run : DataWords::tr("%1, step %2").arg(run, step), {}, false, making.run.nativeId};
        facts << RecordFact{DataWords::tr("Captured"), data.snapshot.captured
                                                           ? DataWords::tr("%1, by the clock of %2").arg(instantWords(*data.snapshot.captured, telling), making.repositoryName)
                                                           : DataWords::tr("at an unknown time")};
        facts << RecordFact{DataWords::tr("Read here"), DataWords::tr("%1, by this computer's clock").arg(instantWords(data.knownFrom, telling))};
        facts << RecordFact{DataWords::tr("SHA-256"), QString::fromLatin1(data.sha256.toHex()),
                            data.isIntact ? MarkedText{u"check"_s, {}, Mark::Verified} : MarkedText{u"cross"_s, {}, Mark::Failed}, true};
        if (data.snapshot.isCut) {
            facts << RecordFact{DataWords::tr("Incomplete"), DataWords::tr("the input held more of this customer than is kept"), {u"warn"_s, {}, Mark::Uncertain}};
        }
        for (const evidence::DataLine& line : evidence::dataLinesOf(data)) {
            addLine(facts, line, telling);
        }
    }
    return facts;
}

QString dataNote(const cache::Record& record)
{
    for (const cache::Making& making : record.makings) {
        if (making.data) {
            const evidence::DataCount count = evidence::countOf(evidence::dataLinesOf(*making.data));
            const QString values = DataWords::tr("%Ln value(s)", nullptr, int(count.values));
            return count.told == 0 ? DataWords::tr("%1, none told of a later letter").arg(values)
                                   //: How many values, and how many of them were told otherwise for a later letter
                                   : DataWords::tr("%1, %2 told otherwise since").arg(values, QLocale().toString(count.differ));
        }
    }
    return record.makings.empty() ? DataWords::tr("not told by any run known here") : DataWords::tr("the input of its run is not kept here");
}

} // namespace cf::ui
