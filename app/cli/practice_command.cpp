#include "app/cli/practice_command.h"

#include "models/base/deliver.h"
#include "models/evidence/practice.h"
#include "ui/record/practice_words_presenter.h"

#include <QJsonArray>

namespace cf::cli {

using namespace Qt::StringLiterals;

bool PracticeCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"channel"_s, tr("States a practice of this channel: print, email, …"), u"CHANNEL"_s},
                 {u"text"_s, tr("With --channel: what is usual, in the words of somebody who knows it."), u"TEXT"_s},
                 {u"by"_s, tr("With --channel: who states it."), u"NAME"_s},
                 {u"role"_s, tr("With --channel: as what."), u"ROLE"_s},
                 {u"from"_s, tr("With --channel: of letters handed over from this day on, as 2025-03-14."), u"DAY"_s},
                 {u"until"_s, tr("With --channel: and until this one."), u"DAY"_s},
                 {u"withdraw"_s, tr("Withdraws the statement of this number; it stays in the list, with the time."), u"N"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Lists how letters of a channel are ordinarily handed over, as persons stated it. A statement stands with every letter that was handed over\n"
                   "in its time and of which nothing more is known: on the screen and on evidence sheets, as what is usual, never as what happened."))) {
        return false;
    }
    m_json = parser.isSet(u"json"_s);
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(tr("it takes options alone"));
    }
    if (parser.isSet(u"withdraw"_s)) {
        bool isNumber = false;
        m_withdrawn = parser.value(u"withdraw"_s).toLongLong(&isNumber);
        return (isNumber || wrong(tr("--withdraw takes a number"))) && (!parser.isSet(u"channel"_s) || wrong(tr("one at a time: a statement, or its withdrawal")));
    }
    if (!parser.isSet(u"channel"_s)) {
        for (const QString& option : {u"text"_s, u"by"_s, u"role"_s, u"from"_s, u"until"_s}) {
            if (parser.isSet(option)) {
                return wrong(tr("--%1 goes with --channel").arg(option));
            }
        }
        return true;
    }
    const auto channel = fromCode<Channel>(parser.value(u"channel"_s));
    if (!channel || *channel == Channel::Unknown) {
        return wrong(tr("there is no channel %1").arg(parser.value(u"channel"_s)));
    }
    PracticeStatement statement;
    statement.channel = *channel;
    statement.text = parser.value(u"text"_s);
    statement.statedBy = parser.value(u"by"_s);
    statement.role = parser.value(u"role"_s);
    if (statement.text.trimmed().isEmpty() || statement.statedBy.trimmed().isEmpty()) {
        return wrong(tr("a statement wants --text and --by"));
    }
    if (!readDay(parser.value(u"from"_s), statement.from) || !readDay(parser.value(u"until"_s), statement.to)) {
        return false;
    }
    if (statement.from.isValid() && statement.to.isValid() && statement.to < statement.from) {
        return wrong(tr("--until is before --from"));
    }
    m_stated = statement;
    return true;
}

bool PracticeCommand::readDay(const QString& text, QDate& day)
{
    day = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || day.isValid() || wrong(tr("a day is written as 2025-03-14, not %1").arg(text));
}

void PracticeCommand::run(Program& program)
{
    if (m_withdrawn) {
        deliver(program.desk().withdrawPractice(*m_withdrawn, program.clock().now()), this, [this, &program](const Result<void>& done) {
            if (done) {
                list(program);
            } else {
                finish(done.error());
            }
        });
    } else if (m_stated) {
        m_stated->at = program.clock().now();
        deliver(program.desk().statePractice(*m_stated), this, [this, &program](const Result<qint64>& stated) {
            if (stated) {
                list(program);
            } else {
                finish(stated.error());
            }
        });
    } else {
        list(program);
    }
}

void PracticeCommand::list(Program& program)
{
    const ui::TimeTelling telling{{}, query::Calendar{program.clock().now(), program.businessZone(), Qt::Monday}};
    deliver(program.desk().practices(), this, [this, telling](const Result<std::vector<PracticeStatement>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        QJsonArray told;
        for (const PracticeStatement& one : *all) {
            if (m_json) {
                told.append(evidence::practiceJson(one));
                continue;
            }
            out() << one.id << u"  "_s << (one.withdrawn ? tr("withdrawn: ") : QString()) << ui::practiceReach(one) << Qt::endl;
            out() << u"    “%1”"_s.arg(one.text) << Qt::endl << u"    "_s << ui::practiceSource(one, telling) << Qt::endl;
        }
        if (m_json) {
            printJson({{u"practices"_s, told}});
        } else if (all->empty()) {
            out() << tr("nothing was stated") << Qt::endl;
        }
        finish(Done);
    });
}

} // namespace cf::cli
