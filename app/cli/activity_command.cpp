#include "app/cli/activity_command.h"

#include "models/base/on_pool.h"
#include "ui/activity/activity_words_presenter.h"
#include "ui/paper/leaving_presenter.h"

#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

std::optional<qint64> dayFrom(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(QDate(1970, 1, 1).daysTo(day)) : std::nullopt;
}

std::optional<qint64> numberFrom(const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

QJsonObject entryJson(const activity::Entry& entry)
{
    QJsonArray of;
    for (const ActSubject& one : entry.act.of) {
        of.append(QJsonObject{{u"kind"_s, one.kind}, {u"id"_s, one.id}});
    }
    QJsonObject told;
    for (const auto& [name, value] : entry.act.told) {
        told[name] = std::holds_alternative<qint64>(value) ? QJsonValue(std::get<qint64>(value)) : QJsonValue(std::get<QString>(value));
    }
    return {{u"n"_s, entry.n}, {u"at"_s, isoUtc(entry.at)}, {u"act"_s, codeOf(entry.act.kind)}, {u"outcome"_s, codeOf(entry.act.outcome)},
            {u"person"_s, entry.act.person}, {u"of"_s, of}, {u"told"_s, told}};
}

QJsonObject stateJson(const activity::LogState& state)
{
    QJsonObject json{{u"origin"_s, state.origin}, {u"entries"_s, state.size}, {u"signed"_s, state.checkpoint ? state.checkpoint->size : 0}, {u"key"_s, state.key},
                     {u"continued"_s, !state.broken}};
    if (state.checkpoint) {
        json[u"signedAt"_s] = isoUtc(state.checkpoint->at);
    }
    return json;
}

} // namespace

bool ActivityCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"kind"_s, tr("Only acts of this kind, as docs/activity.md names them."), u"KIND"_s},
                 {u"person"_s, tr("Only what this person did; \"program\" for what the program did by itself."), u"ACCOUNT"_s},
                 {u"day"_s, tr("Only of this day of UTC; with export, the day to write."), u"DAY"_s},
                 {u"subject"_s, tr("Only what this was about, by its id."), u"ID"_s},
                 {u"limit"_s, tr("At most so many, the latest (default 200)."), u"N"_s},
                 {u"out"_s, tr("With export: the file to write."), u"PLACE"_s},
                 {u"entry"_s, tr("With export: the proof of this entry."), u"N"_s},
                 {u"since"_s, tr("With export: the proof that the log goes on from its checkpoint of so many entries."), u"SIZE"_s},
                 {u"file"_s, tr("With witness: signs, and files the newest head of the log in two repositories, through the outbox.")},
                 {u"check"_s, tr("With witness: asks the repositories for what they took, and holds the log to it; with --out, writes what they gave into this folder. With stamp: only checks the stamps that are kept.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments, tr("What people and the program did in this profile: show it, verify that it is as it was written, export what counterfoil-verify checks."))) {
        return false;
    }
    const QStringList words = parser.positionalArguments();
    const QString act = words.value(0);
    if (words.size() != 1 || (act != u"show" && act != u"verify" && act != u"export" && act != u"witness" && act != u"stamp")) {
        return wrong(tr("show, verify, export, witness or stamp?"));
    }
    m_act = act == u"show" ? Act::Show : act == u"verify" ? Act::Verify : Act::Export;
    m_json = parser.isSet(u"json"_s);
    if (act == u"witness") {
        m_act = Act::Witness;
        return takeWitness(parser);
    }
    if (act == u"stamp") {
        m_act = Act::Stamp;
        m_isListing = parser.isSet(u"check"_s);
        return !parser.isSet(u"file"_s) || wrong(tr("--file goes with witness"));
    }
    if (parser.isSet(u"file"_s) || parser.isSet(u"check"_s)) {
        return wrong(tr("--file and --check go with witness"));
    }
    return m_act == Act::Export ? takeFile(parser) : takeListing(parser);
}

bool ActivityCommand::takeListing(const QCommandLineParser& parser)
{
    if (parser.isSet(u"kind"_s)) {
        const auto kind = actKindNamed(parser.value(u"kind"_s));
        if (!kind) {
            return wrong(tr("there are no acts of the kind %1").arg(parser.value(u"kind"_s)));
        }
        m_listing.kinds = {*kind};
    }
    if (parser.isSet(u"person"_s)) {
        const QString person = parser.value(u"person"_s);
        m_listing.person = person == u"program" ? QString() : person;
    }
    if (parser.isSet(u"day"_s)) {
        m_listing.day = dayFrom(parser.value(u"day"_s));
        if (!m_listing.day) {
            return wrong(tr("not a day: %1").arg(parser.value(u"day"_s)));
        }
    }
    m_listing.subject = parser.value(u"subject"_s);
    if (parser.isSet(u"limit"_s)) {
        const auto limit = numberFrom(parser.value(u"limit"_s));
        if (!limit || *limit == 0 || *limit > std::numeric_limits<int>::max()) {
            return wrong(tr("not a number: %1").arg(parser.value(u"limit"_s)));
        }
        m_listing.limit = int(*limit);
    }
    return true;
}

bool ActivityCommand::takeFile(const QCommandLineParser& parser)
{
    m_out = parser.value(u"out"_s);
    const int wanted = int(parser.isSet(u"day"_s)) + int(parser.isSet(u"entry"_s)) + int(parser.isSet(u"since"_s));
    if (m_out.isEmpty() || wanted > 1) {
        return wrong(m_out.isEmpty() ? tr("--out says which file to write") : tr("one of --day, --entry and --since; none of them writes the newest checkpoint"));
    }
    const std::array options = {std::pair(u"day"_s, File::Segment), std::pair(u"entry"_s, File::Entry), std::pair(u"since"_s, File::Since)};
    for (const auto& [name, file] : options) {
        if (parser.isSet(name)) {
            const auto number = file == File::Segment ? dayFrom(parser.value(name)) : numberFrom(parser.value(name));
            if (!number) {
                return wrong(tr("neither a number nor a day: %1").arg(parser.value(name)));
            }
            m_file = file;
            m_number = *number;
        }
    }
    return true;
}

void ActivityCommand::run(Program& program)
{
    m_program = &program;
    const auto standing = program.roles().standing();
    if (!standing) {
        finish(standing.error());
        return;
    }
    if (standing->grantOf(Right::ReadLog) == Grant::Own) { // of what that account did
        const bool isOfOthers = (m_listing.person && *m_listing.person != Program::person()) || (m_act == Act::Export && m_file != File::Checkpoint);
        if (isOfOthers) {
            finish(forbidden(RoleBar::NotOwn, Right::ReadLog));
            return;
        }
        m_listing.person = Program::person();
    }
    switch (m_act) {
    case Act::Show: show(); return;
    case Act::Verify: verify(); return;
    case Act::Export: write(); return;
    case Act::Witness: witness(); return;
    case Act::Stamp: stamp(); return;
    }
}

QString ActivityCommand::watermark(const activity::LogState& state) const
{
    return state.checkpoint ? tr("%1 entries, the first %2 signed at %3 (UTC)").arg(state.size).arg(state.checkpoint->size).arg(isoUtc(state.checkpoint->at))
                            : tr("%1 entries, none of them signed").arg(state.size);
}

void ActivityCommand::show()
{
    deliver(m_program->activity().state(), this, [this](const Result<activity::LogState>& state) {
        if (!state) {
            finish(state.error());
            return;
        }
        deliver(m_program->activity().count(m_listing), this, [this, state = *state](const Result<qint64>& count) {
            if (!count) {
                finish(count.error());
                return;
            }
            deliver(m_program->activity().list(m_listing), this, [this, state, count = *count](const Result<std::vector<activity::Entry>>& entries) {
                entries ? tellEntries(*entries, count, state) : finish(entries.error());
            });
        });
    });
}

void ActivityCommand::tellEntries(const std::vector<activity::Entry>& entries, qint64 count, const activity::LogState& state)
{
    if (m_json) {
        QJsonArray all;
        for (const activity::Entry& one : entries) {
            all.append(entryJson(one));
        }
        printJson({{u"count"_s, count}, {u"log"_s, stateJson(state)}, {u"entries"_s, all}});
    } else {
        for (const activity::Entry& one : entries) {
            out() << u"%1  %2  %3  %4  %5"_s.arg(one.n).arg(isoUtc(one.at), ui::actorWords(one.act.person), ui::actWords(one.act), ui::subjectsText(one.act)).trimmed() << Qt::endl;
        }
        out() << tr("%1 of %2 entries shown; %3").arg(entries.size()).arg(count).arg(watermark(state)) << Qt::endl;
        if (state.broken) {
            complain(ui::brokenWords(state));
        }
    }
    finish(state.broken ? Integrity : Done);
}

void ActivityCommand::verify()
{
    deliver(m_program->activity().state(), this, [this](const Result<activity::LogState>& state) {
        if (!state) {
            finish(state.error());
            return;
        }
        deliver(m_program->activity().verify(), this, [this, state = *state](const Result<activity::LogVerdict>& verdict) {
            if (!verdict) {
                finish(verdict.error());
                return;
            }
            if (m_json) {
                QJsonArray breaks;
                for (const qint64 n : verdict->breaks) {
                    breaks.append(n);
                }
                QJsonObject json{{u"holds"_s, verdict->holds()}, {u"entries"_s, verdict->size}, {u"verified"_s, verdict->verified}, {u"signed"_s, verdict->signedTo},
                                 {u"checkpoints"_s, verdict->checkpoints}, {u"why"_s, verdict->why}, {u"breaks"_s, breaks}, {u"log"_s, stateJson(state)}};
                if (verdict->wrong) {
                    json[u"wrong"_s] = *verdict->wrong;
                }
                printJson(json);
            } else {
                out() << ui::verdictWords(*verdict) << Qt::endl;
                if (verdict->broken && verdict->why != u"kept") {
                    complain(ui::brokenWords(state));
                }
            }
            m_program->activity().noteSoon({ActKind::LogRead, verdict->holds() ? ActOutcome::Done : ActOutcome::Failed, Program::person(), {}, {{u"verified"_s, verdict->verified}, {u"of"_s, verdict->size}}});
            finish(!verdict->holds() ? Integrity : verdict->breaks.empty() ? Done : Partial);
        });
    });
}

QString ActivityCommand::fileCode() const { return m_file == File::Segment ? u"segment"_s : m_file == File::Entry ? u"entry"_s : m_file == File::Since ? u"since"_s : u"checkpoint"_s; }

/// What leaves is an entry of the log first; the file ends before it or holds it.
void ActivityCommand::write()
{
    cf::Act act{ActKind::LogRead, ActOutcome::Begun, Program::person(), {}, {{u"file"_s, fileCode()}, {u"number"_s, m_number}}};
    deliver(m_program->activity().note({act}), this, [this](const Result<qint64>& noted) {
        if (!noted) {
            complain(tr("the activity log cannot be written, so nothing was exported: %1").arg(noted.error().detail));
            finish(Failed);
            return;
        }
        m_program->keeper().signNow([this] { writeSigned(); }); // so that the head that leaves covers that it left
    });
}

void ActivityCommand::writeSigned()
{
    activity::Log& log = m_program->activity();
    switch (m_file) {
    case File::Segment:
        deliver(log.exportSegment(m_number, m_out), this, [this](const Result<qint64>& count) { count ? written(*count) : finish(count.error()); });
        return;
    case File::Entry: writeBytes(log.inclusionFile(m_number)); return;
    case File::Since: writeBytes(log.consistencyFile(m_number)); return;
    case File::Checkpoint: writeBytes(log.checkpointFile()); return;
    }
}

void ActivityCommand::writeBytes(const QFuture<Result<QByteArray>>& bytes)
{
    deliver(bytes, this, [this](const Result<QByteArray>& made) {
        if (!made) {
            finish(made.error());
            return;
        }
        QSaveFile file(m_out);
        if (!file.open(QIODevice::WriteOnly) || file.write(*made) != made->size() || !file.commit()) {
            complain(tr("%1 cannot be written: %2").arg(m_out, file.errorString()));
            finish(Failed);
            return;
        }
        written(-1);
    });
}

void ActivityCommand::written(qint64 entries)
{
    deliver(onPool([path = m_out] { return ui::leftFile(path); }), this, [this, entries](const Result<ui::LeftFile>& left) {
        if (left) {
            m_program->activity().noteSoon({ActKind::LogRead, ActOutcome::Done, Program::person(), {},
                                         {{u"file"_s, fileCode()}, {u"number"_s, m_number}, {u"bytes"_s, left->bytes}, {u"sha256"_s, QString::fromLatin1(left->sha256.toHex())}}});
        }
        tellWritten(entries);
    });
}

void ActivityCommand::tellWritten(qint64 entries)
{
    deliver(m_program->activity().state(), this, [this, entries](const Result<activity::LogState>& state) {
        if (!state) {
            finish(state.error());
            return;
        }
        if (m_json) {
            QJsonObject json{{u"file"_s, m_out}, {u"log"_s, stateJson(*state)}};
            if (entries >= 0) {
                json[u"entries"_s] = entries;
            }
            printJson(json);
        } else {
            out() << tr("%1 written; %2").arg(m_out, watermark(*state)) << Qt::endl;
        }
        finish(Done);
    });
}

} // namespace cf::cli
