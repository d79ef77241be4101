#include "ui/record/practice_words_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class PracticeWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::PracticeWords)
};

/// Whom it speaks for, where the letter has others, too; empty: for all.
QString recipientsOf(const cache::Record& record, const evidence::AppliedPractice& applied)
{
    const auto& legs = record.communication.legs;
    if (applied.legs.size() == legs.size()) {
        return {};
    }
    QStringList names;
    for (const int leg : applied.legs) {
        names << (legs[size_t(leg)].recipient.isEmpty() ? legs[size_t(leg)].customer : legs[size_t(leg)].recipient);
    }
    return names.join(u", "_s);
}

} // namespace

QString practiceReach(const PracticeStatement& statement)
{
    const QString channel = channelWord(statement.channel);
    if (statement.from.isValid() && statement.to.isValid()) {
        return PracticeWords::tr("%1, handed over from %2 to %3").arg(channel, dateText(statement.from), dateText(statement.to));
    }
    if (statement.from.isValid()) {
        return PracticeWords::tr("%1, handed over from %2 on").arg(channel, dateText(statement.from));
    }
    return statement.to.isValid() ? PracticeWords::tr("%1, handed over until %2").arg(channel, dateText(statement.to)) : PracticeWords::tr("%1, whenever handed over").arg(channel);
}

QString practiceSource(const PracticeStatement& statement, const TimeTelling& telling)
{
    const QString who = statement.role.isEmpty() ? statement.statedBy : PracticeWords::tr("%1, %2", "name, role").arg(statement.statedBy, statement.role);
    return PracticeWords::tr("Stated by %1; kept here %2").arg(who, instantWords(statement.at, telling));
}

QString practiceText(const cache::Record& record, const std::vector<evidence::AppliedPractice>& applied, const TimeTelling& telling)
{
    QStringList paragraphs;
    for (const evidence::AppliedPractice& one : applied) {
        const QString whom = recipientsOf(record, one);
        paragraphs << (whom.isEmpty() ? PracticeWords::tr("Custom and practice, of such letters and not of this one: “%1”").arg(one.statement.text)
                                      : PracticeWords::tr("Custom and practice, of such letters and not of this one, for %1: “%2”").arg(whom, one.statement.text)) +
                          u'\n' + practiceSource(one.statement, telling);
    }
    return paragraphs.join(u"\n\n"_s);
}

QList<RecordFact> practiceFacts(const cache::Record& record, const std::vector<evidence::AppliedPractice>& applied, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    for (const evidence::AppliedPractice& one : applied) {
        const QString whom = recipientsOf(record, one);
        facts << RecordFact{PracticeWords::tr("Speaks of"), practiceReach(one.statement) + (whom.isEmpty() ? QString() : u" · "_s + whom)}
              << RecordFact{PracticeWords::tr("Words"), one.statement.text} << RecordFact{PracticeWords::tr("Source"), practiceSource(one.statement, telling)};
    }
    return facts;
}

} // namespace cf::ui
