#include "app/cli/dispute_command.h"

#include "app/cli/query_argument.h"
#include "models/evidence/dispute/dispute_export.h"
#include "ui/disputes/dispute_words_presenter.h"
#include "ui/paper/leaving_presenter.h"

#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cli {

bool DisputeCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption overdue(u"overdue"_s, tr("Only disputes that are owed a letter whose deadline is over."));
    const QCommandLineOption missing(u"missing"_s, tr("Only disputes whose file is incomplete."));
    const QCommandLineOption add(u"add"_s, tr("Adds this letter to the dispute, by its document id."), u"DOCUMENT"_s);
    const QCommandLineOption as(u"as"_s, tr("What it is there: disputed, answer or supporting (supporting)."), u"ROLE"_s);
    const QCommandLineOption stage(u"stage"_s, tr("Which letter an answer is: acknowledgement, interim or final."), u"STAGE"_s);
    const QCommandLineOption reason(u"reason"_s, tr("Why it is added."), u"TEXT"_s);
    const QCommandLineOption takeBack(u"take-back"_s, tr("Takes a letter that was added out again; that it was there stays on record."), u"DOCUMENT"_s);
    const QCommandLineOption trail(u"trail"_s, tr("Also writes the timeline as CSV."), u"FILE"_s);
    if (!parsed(parser, {overdue, missing, add, as, stage, reason, takeBack, trail, {u"json"_s, tr("Prints JSON.")}}, arguments,
                tr("Tells of disputes: without an ID all of them, those first that are overdue; with one its letters and deadlines, its outcome,\n"
                   "what is missing of its file, what does not fit, and all that happened. ID is that of its workspace, its case, or what they stand for."))) {
        return false;
    }
    if (parser.positionalArguments().size() > 1) {
        return wrong(tr("name one dispute, or none"));
    }
    m_id = parser.positionalArguments().value(0);
    m_overdue = parser.isSet(overdue);
    m_missing = parser.isSet(missing);
    m_add = parser.value(add);
    m_takeBack = parser.value(takeBack);
    m_reason = parser.value(reason);
    m_trail = parser.value(trail);
    m_json = parser.isSet(u"json"_s);
    const bool isOfOne = !m_add.isEmpty() || !m_takeBack.isEmpty() || !m_trail.isEmpty();
    if (m_id.isEmpty() && isOfOne) {
        return wrong(tr("name the dispute"));
    }
    if (!m_id.isEmpty() && (m_overdue || m_missing)) {
        return wrong(tr("--overdue and --missing are of the list"));
    }
    if (!m_add.isEmpty() && !m_takeBack.isEmpty()) {
        return wrong(tr("either --add or --take-back"));
    }
    const auto role = parser.isSet(as) ? disputeRoleNamed(parser.value(as)) : std::optional(DisputeRole::Supporting);
    m_stage = disputeStageNamed(parser.value(stage));
    if (!role || (parser.isSet(stage) && !m_stage)) {
        return wrong(!role ? tr("there is no role %1").arg(parser.value(as)) : tr("there is no stage %1").arg(parser.value(stage)));
    }
    m_role = *role;
    if (m_stage && m_role != DisputeRole::Answer) {
        return wrong(tr("a stage is of an answer: --as answer"));
    }
    return true;
}

void DisputeCommand::run(Program& program)
{
    m_program = &program;
    if (m_add.isEmpty() && m_takeBack.isEmpty()) {
        tell();
        return;
    }
    read([this](const evidence::DisputeBook& book) {
        if (const evidence::DisputeStory* story = named(book)) { // nothing is kept under a name that leads nowhere
            change(*story);
        }
    });
}

void DisputeCommand::read(std::function<void(const evidence::DisputeBook&)> then)
{
    deliver(m_program->desk().disputeLinks(), this, [this, then = std::move(then)](const Result<std::vector<DisputeLink>>& links) {
        if (!links) {
            finish(links.error());
            return;
        }
        const query::Calendar calendar{m_program->clock().now(), m_program->businessZone(), Qt::Monday};
        deliver(evidence::disputeBook(m_program->cache(), m_program->searches(), *links, calendar), this, [this, then](const Result<evidence::DisputeBook>& book) {
            book ? then(*book) : finish(book.error());
        });
    });
}

const evidence::DisputeStory* DisputeCommand::named(const evidence::DisputeBook& book)
{
    const auto found = book.called(m_id);
    if (found.size() == 1) {
        return found.front();
    }
    complain(found.empty() ? tr("there is no dispute %1").arg(m_id) : tr("several disputes are called %1").arg(m_id));
    finish(Usage);
    return nullptr;
}

/// Under the one name of the dispute, whichever it is called by here: one letter belongs to it once.
void DisputeCommand::change(const evidence::DisputeStory& story)
{
    const QString document = m_add.isEmpty() ? m_takeBack : m_add;
    deliver(m_program->cache().record(document), this, [this, document, story](const Result<cache::Record>& record) {
        if (!record) {
            finishWithoutRecord(document, record.error());
            return;
        }
        const CommunicationId id = record->communication.id;
        const UtcMs now = m_program->clock().now();
        const auto part = std::ranges::find_if(story.parts, [&](const evidence::DisputePart& one) { return one.link && one.document.id == id; });
        const bool isLinked = part != story.parts.end();
        if (isLinked == !m_add.isEmpty()) {
            complain(m_add.isEmpty() ? tr("nobody added %1 to %2").arg(document, m_id) : tr("%1 belongs to %2 already").arg(document, m_id));
            finish(Usage);
            return;
        }
        const QFuture<Result<void>> done = m_add.isEmpty() ? m_program->desk().undoDisputeLink(part->link->dispute, id, now)
                                                           : m_program->desk().linkDispute({story.id, id, m_role, m_stage, Program::person(), m_reason, now, {}});
        deliver(done, this, [this, document](const Result<void>& changed) {
            if (changed) {
                tell();
                return;
            }
            if (changed.error().kind == ErrorKind::Conflict || changed.error().kind == ErrorKind::NotFound) {
                complain(m_add.isEmpty() ? tr("nobody added %1 to %2").arg(document, m_id) : tr("%1 belongs to %2 already").arg(document, m_id));
                finish(Usage);
                return;
            }
            finish(changed.error());
        });
    });
}

void DisputeCommand::tell()
{
    read([this](const evidence::DisputeBook& book) {
        for (const evidence::RuleFault& fault : book.rules.faults) {
            complain(tr("%1 is not understood and was left out: %2").arg(fault.file, fault.detail));
        }
        if (m_id.isEmpty()) {
            tellList(book);
            finish(Done);
        } else if (const evidence::DisputeStory* story = named(book)) {
            tellOne(*story, book.scope);
        }
    });
}

void DisputeCommand::tellList(const evidence::DisputeBook& book)
{
    QJsonArray rows;
    qint64 told = 0;
    for (const evidence::DisputeStory& one : book.disputes) {
        if ((m_overdue && !one.isOverdue()) || (m_missing && one.isWhole())) {
            continue;
        }
        ++told;
        if (m_json) {
            rows.append(evidence::disputeLineJson(one));
            continue;
        }
        QStringList parts{one.id, one.title == one.id ? QString() : one.title, one.customer.value, one.product.value, one.isOpen ? ui::nextWords(one) : tr("closed"),
                          one.isWhole() ? QString() : tr("%Ln missing", nullptr, int(one.missing())), one.findings.empty() ? QString() : tr("%Ln do not fit", nullptr, int(one.findings.size()))};
        parts.removeAll(QString());
        out() << parts.join(u"  "_s) << Qt::endl;
    }
    if (m_json) {
        printJson({{u"scope"_s, scopeJson(book.scope)}, {u"counts"_s, evidence::disputeCountsJson(book.counts)}, {u"total"_s, told}, {u"disputes"_s, rows}});
        return;
    }
    out() << tr("%1 of %2 disputes, %3 open, %4 overdue").arg(told).arg(book.counts.known).arg(book.counts.open).arg(book.counts.overdue) << Qt::endl << scopeLine(book.scope) << Qt::endl;
}

void DisputeCommand::writeTrail(const evidence::DisputeStory& story)
{
    const ui::Leaving leaving{.what = u"dispute"_s, .of = {{u"dispute"_s, story.id}}};
    if (const auto allowed = ui::mayLeave(leaving); !allowed) {
        finish(allowed.error());
        return;
    }
    const QByteArray rows = evidence::disputeTrail(story, m_program->businessZone());
    QSaveFile file(m_trail);
    if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size() || !file.commit()) {
        finish(Error{ErrorKind::Storage, file.errorString(), {}});
        return;
    }
    ui::hasLeft(leaving, ui::leftBytes(rows));
    finish(Done);
}

void DisputeCommand::tellOne(const evidence::DisputeStory& story, const Scope& scope)
{
    if (m_json) {
        QJsonObject json = evidence::disputeJson(story);
        json.insert(u"scope"_s, scopeJson(scope));
        printJson(json);
    } else {
        const ui::TimeTelling telling{{}, {m_program->clock().now(), m_program->businessZone(), Qt::Monday}};
        out() << story.title << Qt::endl << story.id << Qt::endl << Qt::endl << tr("Letters and deadlines") << Qt::endl;
        for (const evidence::StageTrack& track : story.stages) {
            const ui::StageWords words = ui::stageWords(story, track, telling);
            QStringList parts{words.name, words.state, words.document, words.time, words.calendar};
            parts.removeAll(QString());
            out() << u"  "_s << parts.join(u"  "_s) << Qt::endl;
        }
        for (const ui::DisputeSection& section : ui::disputeSections(story, telling)) {
            out() << Qt::endl << section.title << (section.note.isEmpty() ? QString() : u": "_s + section.note) << Qt::endl;
            for (const ui::DisputeFact& one : section.facts) {
                out() << u"  "_s << one.fact.name << u"  "_s << one.fact.value << Qt::endl;
            }
        }
        out() << Qt::endl << tr("Trail") << Qt::endl;
        for (const ui::DisputeLine& one : ui::disputeEntries(story, {}, telling)) {
            out() << u"  "_s << one.time << u"  "_s << one.told() << Qt::endl;
        }
        out() << Qt::endl << scopeLine(scope) << Qt::endl;
    }
    m_trail.isEmpty() ? finish(Done) : writeTrail(story);
}

} // namespace cf::cli
