#include "models/evidence/reissue/bulk_account.h"

#include "models/evidence/result_export.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> numberIn(const std::vector<CaseVariable>& variables, QStringView name)
{
    const auto found = std::ranges::find(variables, name, &CaseVariable::name);
    return found == variables.end() ? std::nullopt : std::optional(found->value.toLongLong());
}

std::vector<BulkLetter> lettersIn(const std::vector<BulkLine>& lines)
{
    std::vector<BulkLetter> letters;
    for (const BulkLine& one : lines) {
        letters.push_back(one.letter);
    }
    return letters;
}

std::vector<BulkAgainst> againstOf(const BulkAccount& account)
{
    std::vector<BulkAgainst> found;
    const auto add = [&found](bool isSo, BulkAgainst what) {
        if (isSo) {
            found.push_back(what);
        }
    };
    const auto& approvals = account.approvals;
    const auto count = [&account](IntentState state) { return account.count(state); };
    const auto isApproval = [](const ReissueApproval& one) { return one.step == u"approve" && one.at; };
    const bool isRefused = account.stage == ReissueStage::RefusedThere;
    const bool isSelf = std::ranges::any_of(approvals, isApproval) && std::ranges::none_of(approvals, [&](const ReissueApproval& one) { return isApproval(one) && !one.isRequesters; });
    const bool isApproved = std::ranges::any_of(approvals, [&](const ReissueApproval& one) { return isApproval(one) && !one.isRequesters; });
    add(hashOfLetters(lettersIn(account.lines)) != account.bulk.list, BulkAgainst::ListChanged);
    add(isRefused, BulkAgainst::RefusedThere);
    add(isSelf && !isRefused, BulkAgainst::SelfApproved);
    add(account.told && !isRefused && !isSelf && !isApproved, BulkAgainst::NotApproved);
    add(!account.told, BulkAgainst::NoCase);
    add(count(IntentState::Unknown) + count(IntentState::NeedsPerson) > 0, BulkAgainst::LettersUnknown);
    add(count(IntentState::Draft) + count(IntentState::Waiting) + count(IntentState::Accepted) + count(IntentState::Sending) > 0, BulkAgainst::LettersOpen);
    add(count(IntentState::Refused) > 0, BulkAgainst::LettersRefused);
    add(count(IntentState::Withdrawn) > 0, BulkAgainst::LettersWithdrawn);
    add(count(IntentState::Done) > 0 && !account.delivered, BulkAgainst::NotConfirmed);
    add(account.failed.value_or(0) > 0, BulkAgainst::SomeFailed);
    return found;
}

/// As the system told it that was asked to start it.
Result<std::optional<cache::KnownCase>> caseOf(store::Database& database, const QString& reference, const std::vector<Intent>& commands)
{
    const auto start = std::ranges::find(commands, reference, [](const Intent& one) { return one.command.key; });
    return start == commands.end() ? Result<std::optional<cache::KnownCase>>(std::nullopt) : cache::caseIfKnown(database, startedCaseOf(*start));
}

Result<BulkLine> lineOf(const KeptLetter& kept)
{
    CF_TRY(BulkLetter letter, readBulkLetter(kept.request, kept.group, !kept.command.isEmpty()));
    BulkLine line;
    line.letter = std::move(letter);
    line.command = kept.command;
    line.changed = kept.changed;
    if (kept.intent) {
        line.state = kept.intent->state;
        line.receipt = kept.intent->effect.reference;
        line.left = kept.intent->lastAttempt;
        line.isSeen = kept.intent->seen.has_value();
        if (kept.intent->error && !line.isSent()) {
            line.trouble = kept.intent->error->detail;
            line.error = kept.intent->error->kind;
        }
    }
    return line;
}

QString hex(const QByteArray& hash) { return QString::fromLatin1(hash.toHex()); }
QString stateCode(const BulkLine& line) { return line.state ? QString(codeOf(*line.state)) : line.letter.isIncluded ? u"PLANNED"_s : u"LEFT_OUT"_s; }

} // namespace

QLatin1StringView codeOf(BulkAgainst against)
{
    static constexpr std::array<const char*, 11> codes{"LIST_CHANGED",    "REFUSED",      "APPROVED_BY_REQUESTER_ALONE", "NOT_APPROVED_YET",       "NO_CASE",      "LETTERS_UNKNOWN",
                                                       "LETTERS_OPEN", "LETTERS_REFUSED", "LETTERS_WITHDRAWN",           "DELIVERY_NOT_CONFIRMED", "SOME_NOT_DELIVERED"};
    return QLatin1StringView(codes[size_t(against)]);
}

qint64 BulkAccount::count(IntentState state) const
{
    return std::ranges::count_if(lines, [state](const BulkLine& one) { return one.state == state; });
}

qint64 BulkAccount::asMany() const
{
    return std::ranges::count_if(lines, [](const BulkLine& one) { return one.state.has_value(); });
}

BulkAccount bulkAccountOf(const Plan& plan, const BulkReissue& bulk, std::vector<BulkLine> lines, const std::vector<Intent>& commands,
                          const std::optional<cache::KnownCase>& told)
{
    BulkAccount account;
    account.reference = plan.id;
    account.person = plan.person;
    account.title = plan.title;
    account.asked = plan.created;
    account.isPaused = plan.isPaused;
    account.bulk = bulk;
    account.told = told;
    account.lines = std::move(lines);
    if (told) {
        account.stage = stageOf(told->what);
        account.approvals = reissueApprovalsOf(told->what);
    }
    for (const Intent& intent : commands) {
        const auto* tell = std::get_if<TellCase>(&intent.command.deed);
        if (tell && intent.state == IntentState::Done && !account.delivered) {
            account.delivered = numberIn(tell->variables, u"lettersDelivered");
            account.failed = numberIn(tell->variables, u"lettersFailed");
        }
    }
    account.against = againstOf(account);
    return account;
}

QFuture<Result<BulkAccount>> bulkAccountOf(cache::Cache& cache, Plan plan, std::vector<KeptLetter> letters, std::vector<Intent> commands, UtcMs at, QString program)
{
    return cache.readers().read([=, plan = std::move(plan), letters = std::move(letters), commands = std::move(commands)](store::Database& database) -> Result<BulkAccount> {
        CF_TRY(const BulkReissue bulk, readBulk(plan.request));
        std::vector<BulkLine> lines;
        lines.reserve(letters.size());
        for (const KeptLetter& one : letters) {
            CF_TRY(BulkLine line, lineOf(one));
            lines.push_back(std::move(line));
        }
        CF_TRY(const std::optional<cache::KnownCase> told, caseOf(database, plan.id, commands));
        BulkAccount account = bulkAccountOf(plan, bulk, std::move(lines), commands, told);
        account.at = at;
        account.program = program;
        return account;
    });
}

QJsonObject bulkLineJson(const BulkLine& line)
{
    const ReissueRequest& r = line.letter.request;
    return {{u"id"_s, r.communication.value()},
            {u"documentId"_s, r.documentId},
            {u"customerId"_s, r.customer},
            {u"group"_s, QString(codeOf(line.letter.group))},
            {u"included"_s, line.letter.isIncluded},
            {u"evidence"_s, line.letter.evidence},
            {u"channel"_s, QString(code(r.channel))},
            {u"recipient"_s, r.recipient},
            {u"address"_s, r.address},
            {u"sha256"_s, hex(r.sha256)},
            {u"state"_s, stateCode(line)},
            {u"command"_s, line.command},
            {u"receipt"_s, line.receipt},
            {u"left"_s, timeJson(line.left)},
            {u"seen"_s, line.isSeen},
            {u"trouble"_s, line.trouble}};
}

QJsonObject bulkAccountJson(const BulkAccount& account, const QString& key)
{
    QJsonArray approvals, against, groups, lines;
    for (const ReissueApproval& one : account.approvals) {
        approvals.append(QJsonObject{{u"step"_s, one.step}, {u"who"_s, one.who}, {u"outcome"_s, one.outcome}, {u"at"_s, timeJson(one.at)}, {u"byRequester"_s, one.isRequesters}});
    }
    for (const BulkAgainst one : account.against) {
        against.append(QString(codeOf(one)));
    }
    for (const BulkLine& one : account.lines) {
        lines.append(bulkLineJson(one));
    }
    QJsonObject states;
    for (const IntentState state : allIntentStates()) {
        if (const qint64 count = account.count(state); count > 0) {
            states.insert(codeOf(state), count);
        }
    }
    QJsonObject told{{u"certificate"_s, u"bulk-reissue"_s},
                     {u"at"_s, isoUtc(account.at)},
                     {u"program"_s, account.program},
                     {u"signedWith"_s, key},
                     {u"reference"_s, account.reference},
                     {u"title"_s, account.title},
                     {u"asked"_s, QJsonObject{{u"at"_s, isoUtc(account.asked)}, {u"by"_s, account.person}}},
                     {u"paused"_s, account.isPaused},
                     {u"plan"_s, QJsonDocument::fromJson(bulkText(account.bulk)).object()},
                     {u"approvals"_s, approvals},
                     {u"states"_s, states},
                     {u"letters"_s, lines},
                     {u"against"_s, against},
                     {u"whole"_s, against.isEmpty()}};
    if (account.told) {
        told.insert(u"case"_s, QJsonObject{{u"id"_s, account.told->what.nativeId},
                                           {u"system"_s, account.told->repositoryName},
                                           {u"completeTo"_s, timeJson(account.told->watermark)},
                                           {u"startedBy"_s, account.told->what.startedBy},
                                           {u"endedAt"_s, account.told->what.endedAt}});
    }
    if (account.delivered) {
        told.insert(u"delivered"_s, *account.delivered);
        told.insert(u"notDelivered"_s, account.failed.value_or(0));
    }
    return told;
}

QByteArray bulkLinesCsv(const std::vector<BulkLine>& lines)
{
    const QStringList heads{u"id"_s, u"documentId"_s, u"customerId"_s, u"group"_s, u"included"_s, u"evidence"_s, u"channel"_s, u"recipient"_s, u"address"_s, u"sha256"_s, u"state"_s, u"command"_s, u"receipt"_s, u"left"_s, u"seen"_s, u"trouble"_s};
    QByteArray csv = heads.join(u',').toUtf8() + "\r\n";
    for (const BulkLine& line : lines) {
        const QJsonObject told = bulkLineJson(line);
        QByteArrayList cells;
        for (const QString& head : heads) {
            cells << csvCell(told[head].isBool() ? (told[head].toBool() ? u"true"_s : u"false"_s) : told[head].toString());
        }
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace cf::evidence
