#include "models/evidence/request/request_context.h"

#include "models/base/text.h"
#include "models/cache/read_case.h"
#include "models/cache/read_workspace.h"
#include "models/evidence/request/request_gathering.h"
#include "models/evidence/workspace_story.h"
#include "models/query/equal_term.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

/// Groups of the newest task that approves outcomes, open or not.
QStringList approversOf(const DisputeStory& story, const DisputeRule& rule)
{
    QStringList groups;
    for (const cache::KnownCase& known : story.cases) {
        for (const WorkflowTask& task : known.what.tasks) {
            const bool isApproval = std::ranges::any_of(rule.approvalSteps, [&task](const QString& key) { return fold(task.key) == fold(key); });
            groups = isApproval && !task.groups.isEmpty() ? task.groups : groups;
        }
    }
    return groups;
}

/// The leg of a customer, else of the holder.
size_t legOf(const Communication& letter, const QString& customer)
{
    size_t found = 0;
    for (size_t i = letter.legs.size(); i-- > 0;) {
        const bool isTheirs = customer.isEmpty() ? letter.legs[i].role == RecipientRole::Holder : identifierKey(letter.legs[i].customer) == identifierKey(customer);
        found = isTheirs ? i : found;
    }
    return found;
}

class Reading
{
public:
    Reading(store::Database& database, search::SearchIndex& index, const DisputeRules& rules, const std::vector<DisputeLink>& links, const query::Calendar& calendar, RequestContext& context)
        : m_database(database)
        , m_index(index)
        , m_rules(rules)
        , m_links(links)
        , m_calendar(calendar)
        , m_context(context)
        , m_to(context)
    {}

    Result<void> ofRecord()
    {
        CF_TRY(cache::Record record, cache::readRecord(m_database, m_context.asked.id));
        m_context.title = record.communication.title;
        m_context.subject = record.communication.documentId.isEmpty() ? record.communication.id.value() : record.communication.documentId;
        m_context.repository = record.repositoryName;
        CF_CHECK(setLetter(std::move(record), true, {}));
        return ofWorkspaces();
    }

    Result<void> ofCase()
    {
        Result<cache::KnownWorkspace> workspace = cache::readWorkspace(m_database, m_context.asked.id);
        if (!workspace && workspace.error().kind != ErrorKind::NotFound) {
            return tl::unexpected(workspace.error());
        }
        if (workspace && isDispute(m_rules.rule, workspace->workspace)) {
            return ofDispute(); // whoever comes by its workspace is held to the same
        }
        if (workspace) {
            const BusinessWorkspace& what = workspace->workspace;
            m_context.subject = what.object().isEmpty() ? what.nativeId : what.object();
            m_context.title = what.name;
            m_context.repository = workspace->repositoryName;
            gatherWorkspace(m_to, *workspace);
            std::vector<query::Expression> ways{query::of(query::equalTerm(query::Field::Workspace, what.nativeId))};
            if (const auto field = fieldOf(what.kind); field && !what.object().isEmpty()) {
                ways.push_back(query::of(query::equalTerm(*field, what.object())));
            }
            return newestLetter(query::any(std::move(ways)), what.customer);
        }
        CF_TRY(const cache::KnownCase known, cache::readCase(m_database, m_context.asked.id));
        if (isDispute(m_rules.rule, known.what)) {
            return ofDispute();
        }
        m_context.subject = known.what.reference.isEmpty() ? known.what.nativeId : known.what.reference;
        m_context.title = known.what.name.isEmpty() ? known.what.definitionName : known.what.name;
        m_context.repository = known.repositoryName;
        gatherCase(m_to, known);
        const auto about = std::ranges::find(known.what.variables, u"communicationRef"_s, &CaseVariable::name);
        if (about != known.what.variables.end()) {
            Result<cache::Record> record = cache::readRecord(m_database, about->value);
            if (record) {
                CF_CHECK(setLetter(*std::move(record), true, {}));
                return ofWorkspaces();
            }
        }
        return newestLetter(query::of(query::equalTerm(query::Field::Case, m_context.subject)), {});
    }

    Result<void> ofDispute()
    {
        m_context.asked.about = RequestAbout::Dispute;
        CF_TRY(const DisputeBook book, readDisputeBook(m_database, m_index, m_rules, m_links, m_calendar));
        const auto called = book.called(m_context.asked.id);
        if (called.size() != 1) {
            return fail(called.empty() ? ErrorKind::NotFound : ErrorKind::Conflict, m_context.asked.id);
        }
        const DisputeStory& story = *called.front();
        m_context.subject = story.id;
        m_context.title = story.title;
        m_context.repository = story.workspaces.empty() ? story.cases.empty() ? QString() : story.cases.front().repositoryName : story.workspaces.front().repositoryName;
        m_context.dispute = story;
        m_context.approvers = approversOf(story, m_rules.rule);
        gatherDispute(m_to, story);
        for (const cache::KnownWorkspace& one : story.workspaces) {
            gatherWorkspace(m_to, one);
        }
        for (const cache::KnownCase& one : story.cases) {
            gatherCase(m_to, one);
        }
        const auto disputed = std::ranges::find_if(story.parts, [](const DisputePart& part) { return part.role == DisputeRole::Disputed; });
        if (disputed == story.parts.end()) {
            return newestLetter({}, story.customer.value);
        }
        CF_TRY(cache::Record record, cache::readRecord(m_database, disputed->document.id.value()));
        return setLetter(std::move(record), true, story.customer.value);
    }

    Result<void> ofCustomer()
    {
        const KnownValue* customer = m_context.value(u"customer"_s);
        if (!customer) {
            return {};
        }
        m_context.customer = customer->value;
        m_to.addKind(u"customer"_s);
        CF_TRY(CustomerFile file, readCustomer(m_database, m_index, customer->value, m_calendar));
        m_context.story = std::move(file.story);
        const auto last = [](const std::vector<UsedValue>& used) { return used.empty() ? QString() : used.front().value; };
        m_to.from(ValueOrigin::Letters, m_context.customer, {});
        m_to.add(u"customer.name"_s, last(m_context.story.names));
        m_to.add(u"customer.address"_s, last(m_context.story.addresses));
        m_to.add(u"customer.email"_s, last(m_context.story.emails));
        m_to.add(u"customer.phone"_s, last(m_context.story.phones));
        QStringList purposes;
        for (const RecordedConsent& one : m_context.story.recorded) {
            const auto now = purposes.contains(one.statement.purpose) ? std::nullopt : consentAt(m_context.story.recorded, one.statement.purpose, m_calendar.now);
            purposes << one.statement.purpose;
            if (now) { // as of now, whatever it was for other letters
                m_to.from(ValueOrigin::Workspace, now->workspace, now->repositoryName);
                m_to.add(u"consent."_s + now->statement.purpose, now->statement.state);
            }
        }
        m_to.from(ValueOrigin::Letters, m_context.customer, {});
        if (m_context.story.accounts.size() == 1) { // of several none is theirs by itself
            m_to.add(u"account"_s, last(m_context.story.accounts));
        }
        return {};
    }

    Result<void> ofUnit()
    {
        const KnownValue* unit = m_context.value(u"unit"_s);
        if (!unit) {
            return {};
        }
        m_context.unit = unit->value;
        query::Query letters;
        letters.where = query::of(query::equalTerm(query::Field::Unit, unit->value, true));
        const Result<std::vector<qint64>> newest = m_index.newest({letters, m_calendar}, brandSample);
        if (!newest) {
            return newest.error().kind == ErrorKind::Unavailable ? Result<void>() : tl::unexpected(newest.error());
        }
        m_context.brandLetters = qint64(newest->size());
        CF_TRY(m_context.brands, cache::brandsOf(m_database, *newest));
        return {};
    }

private:
    Result<void> setLetter(cache::Record record, bool isAsked, const QString& customer)
    {
        m_context.leg = legOf(record.communication, customer);
        m_context.isLetterAsked = isAsked;
        gatherLetter(m_to, record, m_context.leg, isAsked);
        m_context.letter = std::move(record);
        return {};
    }

    /// What workspaces say of the letter, and of what it names: its claim's status is told by the claim's workspace.
    Result<void> ofWorkspaces()
    {
        const Communication& letter = m_context.letter->communication;
        CF_TRY(const std::vector<cache::RecordWorkspace> rooms, cache::workspacesOf(m_database, letter.id));
        for (const cache::RecordWorkspace& one : rooms) {
            gatherWorkspace(m_to, one.known);
        }
        for (const auto& [kind, id] : {std::pair(BusinessKind::Claim, letter.claim), std::pair(BusinessKind::Policy, letter.policy), std::pair(BusinessKind::Loan, letter.loan), std::pair(BusinessKind::Case, letter.caseId)}) {
            if (id.isEmpty()) {
                continue;
            }
            CF_TRY(const std::vector<cache::KnownWorkspace> about, cache::workspacesAbout(m_database, kind, {}, identifierKey(id)));
            for (const cache::KnownWorkspace& one : about) {
                if (one.standing == RecordStanding::Present) {
                    gatherWorkspace(m_to, one);
                }
            }
        }
        return {};
    }

    /// Of the case, else of the customer: for the unit, the language and the address; it is not what is written about.
    Result<void> newestLetter(const query::Expression& of, const QString& customer)
    {
        search::Window window;
        window.limit = 1;
        std::vector<query::Expression> ways;
        if (!of.isEverything()) {
            ways.push_back(of);
        }
        if (!customer.isEmpty()) {
            ways.push_back(query::of(query::equalTerm(query::Field::Customer, customer)));
        }
        for (const query::Expression& way : ways) {
            query::Query letters;
            letters.where = way;
            CF_TRY(const search::Rows rows, m_index.rows({letters, m_calendar}, window));
            if (!rows.rows.empty()) {
                CF_TRY(cache::Record record, cache::readRecord(m_database, rows.rows.front().id.value()));
                return setLetter(std::move(record), false, customer);
            }
        }
        return {};
    }

    store::Database& m_database;
    search::SearchIndex& m_index;
    const DisputeRules& m_rules;
    const std::vector<DisputeLink>& m_links;
    const query::Calendar& m_calendar;
    RequestContext& m_context;
    Gathering m_to;
};

} // namespace

Result<RequestContext> readRequestContext(store::Database& database, search::SearchIndex& index, const RequestSubject& subject, const DisputeRules& rules,
                                          const std::vector<DisputeLink>& links, const query::Calendar& calendar)
{
    RequestContext context;
    context.asked = subject;
    context.at = calendar.now;
    Reading reading(database, index, rules, links, calendar, context);
    switch (subject.about) {
    case RequestAbout::Record: CF_CHECK(reading.ofRecord()); break;
    case RequestAbout::Case: CF_CHECK(reading.ofCase()); break;
    case RequestAbout::Dispute: CF_CHECK(reading.ofDispute()); break;
    }
    CF_CHECK(reading.ofCustomer());
    CF_CHECK(reading.ofUnit());
    CF_TRY(context.scope, cache::readScope(database));
    return context;
}

QFuture<Result<RequestContext>> requestContextOf(cache::Cache& cache, search::IndexFactory factory, RequestSubject subject, std::vector<DisputeLink> links,
                                                 query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    const QString profile = QFileInfo(cache.path()).absolutePath();
    return cache.readers().read(
        [factory = std::move(factory), subject = std::move(subject), links = std::move(links), calendar = std::move(calendar), profile](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return readRequestContext(database, *index, subject, readDisputeRules(profile), links, calendar);
        },
        std::move(interrupt));
}

} // namespace cf::evidence
