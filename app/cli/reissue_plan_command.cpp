#include "app/cli/reissue_plan_command.h"

#include "app/cli/authority_argument.h"
#include "app/cli/query_argument.h"
#include "app/cli/typed_codes.h"
#include "models/query/print.h"
#include "ui/outbox/outbox_words_presenter.h"
#include "ui/paper/paper_pdf.h"
#include "ui/search/words_presenter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

QString groupList() { return typedCodes(allReissueGroups()); }

} // namespace

bool ReissuePlanCommand::readGroups(const QString& text, std::vector<ReissueGroup>& groups, bool mustBeOpen)
{
    for (const QString& one : text.split(u',', Qt::SkipEmptyParts)) {
        const auto group = reissueGroupNamed(one.trimmed().toUpper().replace(u'-', u'_'));
        if (!group) {
            return wrong(tr("not a group: %1; there are: %2").arg(one.trimmed(), groupList()));
        }
        if (mustBeOpen && !mayBeIncluded(*group)) {
            return wrong(tr("letters of this group cannot be sent: %1").arg(one.trimmed()));
        }
        groups.push_back(*group);
    }
    return true;
}

bool ReissuePlanCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    // A query may begin with '-'; everything that is not an option of ours is the query.
    static const QStringList valued{u"--name"_s, u"--remark"_s, u"--channel"_s, u"--reason"_s, u"--include"_s, u"--exclude"_s, u"--out"_s, u"--authority"_s, u"--holder"_s, u"--account"_s, u"--customer"_s};
    QStringList ours, words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (valued.contains(word) && i + 1 < arguments.size()) {
            ours << word << arguments[++i];
        } else {
            (word.startsWith(u"--") || word == u"-h" ? ours : words) << word;
        }
    }
    if (!parsed(parser,
                QList<QCommandLineOption>{{u"name"_s, tr("What the plan is called."), u"NAME"_s},
                 {u"remark"_s, tr("Why, in words; it stands in the case."), u"TEXT"_s},
                 {u"channel"_s, tr("By which channel: print, registered-mail, email, portal, sms; else for each the best that is open."), u"CHANNEL"_s},
                 {u"reason"_s, tr("Why: %1 (default %2).").arg(typedCodes(allReissueReasons()), u"returned"_s), u"REASON"_s},
                 {u"customer"_s, tr("With --authority: whose letters, where they are not all of one customer; those of others are left out."), u"ID"_s},
                 {u"include"_s, tr("Groups that are sent all the same, parted by commas. Groups: %1.").arg(groupList()), u"GROUPS"_s},
                 {u"exclude"_s, tr("Groups that are left out."), u"GROUPS"_s},
                 {u"draft"_s, tr("Kept as a draft: nothing is asked for.")},
                 {u"dry-run"_s, tr("Looks at every letter and says what would be asked for; nothing is kept.")},
                 {u"out"_s, tr("Of a plan: where its certificate is written, a PDF; its signature beside it, with .minisig added."), u"FILE"_s},
                 {u"unsigned"_s, tr("With --out: without a signature, as where there is no keychain to hold a key.")},
                 {u"csv"_s, tr("Prints every letter as CSV.")},
                 {u"json"_s, tr("Prints JSON.")}} + authorityOptions(),
                ours,
                tr("Asks for all letters of a query to be sent again, as one plan: each is looked at, in groups; those that nothing stands against are included. The plan\n"
                   "lies in the outbox when this ends, leaves after half a minute and starts a case, where somebody else approves it; then the letters leave in\n"
                   "batches. With a plan (CF-…): what became of it, letter by letter, and its certificate; exit code 0 when nothing stands against it, 3 when\n"
                   "something is open or was not sent, 5 when the letters are not those that were asked for. With nothing: all plans. Pause, go on, cancel\n"
                   "and try again: counterfoil outbox."))) {
        return false;
    }
    m_json = parser.isSet(u"json"_s);
    m_csv = parser.isSet(u"csv"_s);
    m_draft = parser.isSet(u"draft"_s);
    m_dryRun = parser.isSet(u"dry-run"_s);
    m_unsigned = parser.isSet(u"unsigned"_s);
    m_path = parser.value(u"out"_s);
    m_name = parser.value(u"name"_s);
    m_remark = parser.value(u"remark"_s);
    if (m_json && m_csv) {
        return wrong(tr("either --json or --csv"));
    }
    if (parser.isSet(u"reason"_s)) {
        const auto reason = reissueReasonNamed(parser.value(u"reason"_s));
        if (!reason) {
            return wrong(tr("not a reason: %1").arg(parser.value(u"reason"_s)));
        }
        m_reason = *reason;
    }
    if (parser.isSet(u"channel"_s)) {
        m_channel = fromCode<Channel>(parser.value(u"channel"_s).toUpper().replace(u'-', u'_'));
        if (!m_channel) {
            return wrong(tr("not a channel: %1").arg(parser.value(u"channel"_s)));
        }
    }
    const Result<RequestAuthority> authority = authorityFrom(parser, m_authority);
    if (!authority) {
        return wrong(authority.error().detail);
    }
    m_authority = *authority;
    m_customer = parser.value(u"customer"_s).trimmed();
    if (!asksForOne(m_authority) && !m_customer.isEmpty()) {
        return wrong(tr("--customer goes with --authority"));
    }
    if (!readGroups(parser.value(u"include"_s), m_include, true) || !readGroups(parser.value(u"exclude"_s), m_exclude, false)) {
        return false;
    }
    const QString said = words.join(u' ').trimmed();
    if (said.startsWith(u"CF-") && words.size() == 1) {
        m_reference = said;
        return !m_unsigned || !m_path.isEmpty() || wrong(tr("--unsigned goes with --out"));
    }
    if (!m_path.isEmpty() || m_unsigned) {
        return wrong(tr("--out goes with a plan"));
    }
    if (said.isEmpty()) {
        return true;
    }
    const std::optional<query::Query> understood = queryFrom(said);
    m_query = understood ? query::print(*understood) : QString();
    return understood.has_value();
}

void ReissuePlanCommand::run(Program& program)
{
    m_program = &program;
    ui::ReissueParts parts{program.cache(), program.searches(), program.outbox(), program.clock(), program.businessZone(), Program::person()};
    parts.desk = &program.desk();
    if (m_query.isEmpty()) {
        m_running = std::make_unique<ui::BulkRunPresenter>(parts);
        connect(m_running.get(), &ui::BulkRunPresenter::changed, this, [this] { m_reference.isEmpty() ? sayPlans() : takeAccount(); }, Qt::QueuedConnection);
        m_reference.isEmpty() ? m_running->readPlans() : m_running->show(m_reference);
        return;
    }
    m_making = std::make_unique<ui::BulkPlanPresenter>(parts);
    m_making->setTitle(m_name);
    m_making->setReason(m_reason);
    m_making->setRemark(m_remark);
    m_making->setChannel(m_channel);
    m_making->setAuthority(m_authority, m_customer);
    connect(m_making.get(), &ui::BulkPlanPresenter::changed, this, &ReissuePlanCommand::follow, Qt::QueuedConnection);
    m_making->beginQuery(m_query);
}

void ReissuePlanCommand::follow()
{
    using State = ui::BulkPlanPresenter::State;
    if (m_isOver) {
        return;
    }
    if (m_making->state() == State::Failed) {
        m_isOver = true;
        complain(m_making->error());
        finish(Failed);
    } else if (m_making->state() == State::Submitted) {
        sayPlanned();
    } else if (m_making->state() == State::Ready && !m_isAsked) {
        ask();
    } else if (m_making->state() == State::Ready && !m_dryRun) { // it could not be kept
        m_isOver = true;
        complain(m_making->problems().value(0));
        finish(Failed);
    }
}

void ReissuePlanCommand::ask()
{
    m_isAsked = true;
    const QSignalBlocker blocker(m_making.get());
    for (const ReissueGroup one : m_include) {
        m_making->include(one, true);
    }
    for (const ReissueGroup one : m_exclude) {
        m_making->include(one, false);
    }
    if (m_dryRun || (!m_making->problems().isEmpty() && !m_draft)) {
        sayPlanned();
        return;
    }
    const bool wasBlocked = m_making->blockSignals(false);
    m_draft ? m_making->keepDraft() : m_making->submit();
    m_making->blockSignals(wasBlocked);
    if (m_making->state() == ui::BulkPlanPresenter::State::Ready) {
        sayPlanned();
    }
}

void ReissuePlanCommand::sayPlanned()
{
    m_isOver = true;
    const bool isKept = !m_making->key().isEmpty();
    const QStringList problems = m_making->problems();
    std::vector<evidence::BulkLine> lines;
    for (BulkLetter& one : m_making->table().letters()) {
        lines.push_back({std::move(one), {}, {}, {}, {}, {}, {}, {}, false});
    }
    if (m_csv) {
        out() << QString::fromUtf8(evidence::bulkLinesCsv(lines));
    } else if (m_json) {
        QJsonArray groups, letters;
        for (const GroupCount& one : m_making->groups()) {
            groups.append(QJsonObject{{u"group"_s, QString(codeOf(one.group))}, {u"letters"_s, one.letters}, {u"included"_s, one.included}});
        }
        for (const evidence::BulkLine& one : lines) {
            letters.append(evidence::bulkLineJson(one));
        }
        printJson({{u"selection"_s, m_making->selection()},
                   {u"scope"_s, QJsonArray::fromStringList(m_making->bulk().scope)},
                   {u"at"_s, isoUtc(m_making->bulk().chosen)},
                   {u"groups"_s, groups},
                   {u"included"_s, m_making->included()},
                   {u"authority"_s, authorityJson(m_making->bulk().authority)},
                   {u"customer"_s, m_making->bulk().customer},
                   {u"letters"_s, letters},
                   {u"against"_s, QJsonArray::fromStringList(problems)},
                   {u"key"_s, m_making->key()},
                   {u"leavesAt"_s, evidence::timeJson(m_making->undoUntil())}});
    } else {
        out() << m_making->scope() << Qt::endl;
        if (const QString outside = m_making->outside(); !outside.isEmpty()) {
            out() << outside << Qt::endl;
        }
        for (const GroupCount& one : m_making->groups()) {
            out() << u"  "_s << tr("%1: %2 of %3").arg(ui::groupWord(one.group)).arg(one.included).arg(one.letters) << Qt::endl;
        }
        if (const auto until = m_making->undoUntil()) {
            out() << tr("%1 leaves at %2; somebody else has to approve it").arg(m_making->key(), isoUtc(*until)) << Qt::endl;
        } else if (isKept) {
            out() << tr("%1 is kept as a draft").arg(m_making->key()) << Qt::endl;
        }
    }
    if (!m_draft || !isKept) {
        for (const QString& problem : problems) {
            complain(problem);
        }
    }
    finish(isKept || (m_dryRun && m_making->included() > 0) ? Done : Failed);
}

void ReissuePlanCommand::sayPlans()
{
    if (!m_running->isListed() || std::exchange(m_isOver, true)) {
        return;
    }
    QJsonArray plans;
    for (const PlanStanding& one : m_running->plans()) {
        if (m_json) {
            plans.append(QJsonObject{{u"reference"_s, one.plan.id}, {u"title"_s, one.plan.title}, {u"by"_s, one.plan.person}, {u"at"_s, isoUtc(one.plan.created)}, {u"paused"_s, one.plan.isPaused}, {u"open"_s, one.isOpen()}});
        } else {
            out() << u"%1  %2  %3  %4"_s.arg(isoUtc(one.plan.created), one.plan.id, one.plan.title, ui::standingWords(one)) << Qt::endl;
        }
    }
    if (m_json) {
        printJson({{u"plans"_s, plans}});
    } else {
        out() << tr("%Ln plan(s)", nullptr, int(m_running->plans().size())) << Qt::endl;
    }
    finish(Done);
}

void ReissuePlanCommand::takeAccount()
{
    using State = ui::BulkRunPresenter::State;
    const State state = m_running->state();
    if (state == State::Loading || std::exchange(m_isOver, true)) {
        return;
    }
    if (state == State::Failed) {
        finish(m_running->error());
        return;
    }
    if (state != State::Shown) {
        complain(tr("the outbox has no such plan: %1").arg(m_reference));
        finish(Usage);
        return;
    }
    if (m_path.isEmpty()) {
        sayAccount({});
        finish(outcome());
        return;
    }
    auto* writer = new ui::SealedPaperPresenter(m_program->secrets(), &ui::paperPdf, this);
    connect(writer, &ui::SealedPaperPresenter::failed, this, [this](const Error& error) { finish(error); });
    connect(writer, &ui::SealedPaperPresenter::written, this, [this](const QString&, const QString& key) {
        sayAccount(key);
        finish(outcome());
    });
    writer->write(ui::sealedBulk(m_running->account(), m_path, m_running->telling()), m_unsigned ? ui::Signing::Never : ui::Signing::Required, Asking::Person);
}

void ReissuePlanCommand::sayAccount(const QString& key)
{
    const evidence::BulkAccount& account = m_running->account();
    if (m_csv) {
        out() << QString::fromUtf8(evidence::bulkLinesCsv(account.lines));
    } else if (m_json) {
        QJsonObject told = evidence::bulkAccountJson(account, key);
        if (!m_path.isEmpty()) {
            told.insert(u"file"_s, m_path);
        }
        printJson(told);
    } else {
        out() << (m_path.isEmpty() ? account.title : m_path) << Qt::endl;
        for (const ui::RecordFact& fact : ui::bulkFacts(account, m_running->telling())) {
            out() << u"  "_s << fact.name << u": "_s << fact.value << Qt::endl;
        }
    }
    if (!m_json) {
        for (const evidence::BulkAgainst one : account.against) {
            complain(ui::bulkAgainstSentence(one));
        }
    }
}

ExitCode ReissuePlanCommand::outcome() const
{
    const auto& against = m_running->account().against;
    const bool isOther = std::ranges::find(against, evidence::BulkAgainst::ListChanged) != against.end();
    return isOther ? Integrity : against.empty() ? Done : Partial;
}

} // namespace cf::cli
