#include "models/evidence/case/case_book.h"

#include "models/base/text.h"
#include "models/cache/read_case_names.h"
#include "models/cache/read_record.h"
#include "models/evidence/case/case_assembly.h"
#include "models/evidence/case/case_gaps.h"
#include "models/evidence/dispute/dispute_material.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int mostCases = 200'000, mostPackages = 100'000, mostEvents = 200'000;

constexpr std::array codes{"case-unanswered"_L1, "milestone-missed"_L1, "case-package-incomplete"_L1, "without-consent"_L1, "without-case"_L1, "event-without-letter"_L1};

QString profileOf(const cache::Cache& cache) { return QFileInfo(cache.path()).absolutePath(); }

class Book
{
public:
    Book(store::Database& database, const CaseRules& rules, UtcMs now)
        : m_database(database)
        , m_rules(rules)
        , m_now(now)
    {
        for (int i = 0; i < caseGapKinds; ++i) {
            gaps(CaseGapKind(i)).kind = CaseGapKind(i);
        }
        m_book.rules = rules;
        m_book.at = now;
    }

    Result<CaseBook> read()
    {
        CF_TRY(m_book.scope, cache::readScope(m_database));
        CF_TRY(m_archives, readLetterArchives(m_database));
        CF_CHECK(readProcesses());
        CF_CHECK(lookAtWorkspaces());
        CF_CHECK(lookAtProcesses());
        CF_CHECK(lookAtPackages());
        CF_CHECK(countWithoutConsent(m_database, m_rules, gaps(CaseGapKind::WithoutConsent)));
        CF_CHECK(countWithoutCase(m_database, m_rules, gaps(CaseGapKind::WithoutCase)));
        CF_CHECK(lookAtEvents());
        std::ranges::for_each(m_book.gaps, finish);
        return Result<CaseBook>(std::move(m_book));
    }

private:
    CaseGaps& gaps(CaseGapKind kind) { return m_book.gaps[size_t(kind)]; }
    void found(CaseGap gap) { take(gaps(gap.kind), std::move(gap)); }

    Result<void> readProcesses()
    {
        CF_TRY(const auto all, cache::processes(m_database));
        for (const auto& [key, name] : all) {
            if (!m_rules.planOfProcess(key, name)) {
                continue;
            }
            CF_TRY(const std::vector<cache::Place> places, cache::casesOfProcess(m_database, key));
            const size_t room = size_t(mostCases) - m_processes.size();
            m_isPart = m_isPart || places.size() > room;
            m_processes.insert(m_processes.end(), places.begin(), places.begin() + qsizetype(std::min(room, places.size())));
        }
        return {};
    }

    Result<void> lookAtWorkspaces()
    {
        CF_TRY(const std::vector<cache::WorkspaceType> types, cache::workspaceTypes(m_database));
        for (const cache::WorkspaceType& type : types) {
            if (!m_rules.planOf(type.kind, type.type, type.objectType)) {
                continue;
            }
            CF_TRY(const std::vector<cache::Place> places, cache::workspacesOfType(m_database, type.kind, type.type));
            for (const auto& [repository, native] : places) {
                if (m_looked == mostCases) {
                    m_isPart = true;
                    return {};
                }
                CF_TRY(cache::KnownWorkspace known, cache::readWorkspace(m_database, repository, native));
                CF_TRY(const CaseMaterial material, gatherWorkspace(m_database, m_rules, std::move(known)));
                look(material);
            }
        }
        return {};
    }

    Result<void> lookAtProcesses()
    {
        for (const cache::Place& place : m_processes) {
            if (m_joined.contains(place) || m_looked == mostCases) {
                m_isPart = m_isPart || m_looked == mostCases;
                continue;
            }
            CF_TRY(cache::KnownCase known, cache::readCase(m_database, place.first, place.second));
            CF_TRY(CaseMaterial material, gatherProcess(m_database, m_rules, std::move(known)));
            // One that a workspace names is of that case, whatever else it states.
            std::erase_if(material.cases, [this](const cache::KnownCase& one) { return m_joined.contains({one.repository, one.what.nativeId}); });
            look(material);
        }
        for (const CaseGapKind kind : {CaseGapKind::Unanswered, CaseGapKind::MilestoneMissed}) {
            gaps(kind).hasSource = m_looked > 0;
            gaps(kind).looked = m_looked;
            gaps(kind).isExact = !m_isPart;
        }
        return {};
    }

    void look(const CaseMaterial& material)
    {
        ++m_looked;
        for (const cache::KnownCase& one : material.cases) {
            m_joined.emplace(one.repository, one.what.nativeId);
        }
        const CaseFile file = assembleCase(material, m_rules, m_archives, m_now);
        CaseGap gap;
        gap.caseId = file.id;
        gap.address = addressOf(file);
        gap.title = file.title;
        gap.customer = file.customer;
        gap.plan = file.plan ? file.plan->id : QString();
        gap.source = !file.workspaces.empty() ? file.workspaces.front().repositoryName : !file.cases.empty() ? file.cases.front().repositoryName : QString();
        if (file.isUnanswered()) {
            gap.since = file.closed;
            found(gap);
        } else if (file.isWithoutLetter()) {
            ++gaps(CaseGapKind::Unanswered).untold;
        }
        gaps(CaseGapKind::MilestoneMissed).untold += file.openQuestions();
        for (const MilestoneTrack& track : file.milestones) {
            if (track.isMissed()) {
                gap.kind = CaseGapKind::MilestoneMissed;
                gap.subject = track.rule.id;
                gap.since = track.due;
                gap.day = track.rule.days > 0 ? track.dueDay : std::nullopt;
                found(gap);
            }
        }
        gap.day.reset();
        if (!file.checklist.empty()) {
            m_hasPackages = true;
        }
        if (file.lacksPackage()) {
            gap.kind = CaseGapKind::PackageIncomplete;
            gap.subject.clear();
            gap.missing.clear();
            for (const CaseRequirement& one : file.checklist) {
                if (one.requirement.isMandatory) {
                    gap.missing << one.requirement.id;
                }
            }
            const auto closing = std::ranges::find(file.milestones, file.plan->checklistAt, [](const MilestoneTrack& one) { return one.rule.id; });
            gap.since = closing == file.milestones.end() ? std::nullopt : closing->reached;
            found(gap);
        }
    }

    Result<void> lookAtPackages()
    {
        CF_TRY(const QStringList packages, cache::packagesNamed(m_database, mostPackages + 1));
        CaseGaps& all = gaps(CaseGapKind::PackageIncomplete);
        all.isExact = packages.size() <= mostPackages && !m_isPart;
        for (const QString& id : packages.mid(0, mostPackages)) {
            CF_TRY(const CasePackage package, readPackage(m_database, m_rules, id));
            if (package.plan.isEmpty()) {
                continue;
            }
            ++all.looked;
            if (package.isWhole()) {
                continue;
            }
            CaseGap gap;
            gap.kind = CaseGapKind::PackageIncomplete;
            gap.subject = id;
            gap.plan = package.plan;
            for (const CaseRequirement* one : package.missing()) {
                gap.missing << one->requirement.id;
            }
            for (const cache::CaseDocument& one : package.documents) {
                gap.caseId = !gap.caseId.isEmpty() ? gap.caseId : !one.loan.isEmpty() ? one.loan : one.caseId;
                gap.customer = gap.customer.isEmpty() ? one.customer : gap.customer;
                gap.source = gap.source.isEmpty() ? one.repositoryName : gap.source;
                if (one.sent && (!gap.since || one.sent->utc < *gap.since)) {
                    gap.since = one.sent->utc;
                }
            }
            gap.title = gap.caseId.isEmpty() ? id : gap.caseId;
            found(std::move(gap));
        }
        all.hasSource = m_hasPackages || all.looked > 0;
        return {};
    }

    Result<void> lookAtEvents()
    {
        CaseGaps& all = gaps(CaseGapKind::EventWithoutLetter);
        const BusinessDays days(m_rules.disputes.calendar({}));
        CF_TRY(const std::vector<cache::Place> places, cache::casesHaving(m_database, m_rules.rule.eventVariables, mostEvents + 1));
        for (const cache::Place& place : places) {
            if (all.looked == mostEvents) {
                all.isExact = false;
                break;
            }
            CF_TRY(const cache::KnownCase known, cache::readCase(m_database, place.first, place.second));
            CF_CHECK(lookAtEvent(known, days, all));
        }
        all.hasSource = all.looked > 0;
        return {};
    }

    Result<void> lookAtEvent(const cache::KnownCase& known, const BusinessDays& days, CaseGaps& all)
    {
        const CaseVariable* event = variableOf(known.what.variables, m_rules.rule.eventVariables);
        if (!event) {
            return {};
        }
        ++all.looked;
        const UtcMs due = dueIn(days, known.what.started.value_or(known.knownFrom), m_rules.rule.eventDays).end;
        if (m_now < due) {
            return {};
        }
        CF_TRY(const bool isAnswered, cache::hasEvent(m_database, event->value));
        if (!isAnswered) {
            CaseGap gap;
            gap.kind = CaseGapKind::EventWithoutLetter;
            const QString stated = statedCase(known.what);
            gap.caseId = stated.isEmpty() ? known.what.nativeId : stated;
            gap.address = addressOf(known);
            gap.title = known.what.name.isEmpty() ? known.what.definitionName : known.what.name;
            gap.subject = event->value;
            gap.since = due;
            gap.source = known.repositoryName;
            found(std::move(gap));
        }
        return {};
    }

    store::Database& m_database;
    const CaseRules& m_rules;
    UtcMs m_now;
    CaseBook m_book;
    std::vector<LetterArchive> m_archives;
    std::vector<cache::Place> m_processes;
    std::set<cache::Place> m_joined;
    int m_looked = 0;
    bool m_isPart = false, m_hasPackages = false;
};

} // namespace

QLatin1StringView codeOf(CaseGapKind kind) { return codes[size_t(kind)]; }

std::optional<CaseGapKind> caseGapNamed(QStringView code)
{
    const auto found = std::ranges::find_if(codes, [&](QLatin1StringView one) { return code == one; });
    return found == codes.end() ? std::nullopt : std::optional(CaseGapKind(found - codes.begin()));
}

Result<CaseBook> readCaseBook(store::Database& database, const CaseRules& rules, UtcMs now) { return Book(database, rules, now).read(); }

QFuture<Result<CaseBook>> caseBook(cache::Cache& cache, const query::Calendar& calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read([profile = profileOf(cache), calendar](store::Database& database) { return readCaseBook(database, readCaseRules(profile), calendar.now); }, std::move(interrupt));
}

QFuture<Result<ToldCase>> caseOf(cache::Cache& cache, QString name, const query::Calendar& calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [profile = profileOf(cache), name = std::move(name), calendar](store::Database& database) -> Result<ToldCase> {
            ToldCase told{{}, readCaseRules(profile), {}};
            CF_TRY(told.scope, cache::readScope(database));
            CF_TRY(const CaseMaterial material, gatherCase(database, told.rules, name.trimmed()));
            CF_TRY(const std::vector<LetterArchive> archives, readLetterArchives(database));
            told.file = assembleCase(material, told.rules, archives, calendar.now);
            return Result<ToldCase>(std::move(told));
        },
        std::move(interrupt));
}

QFuture<Result<ToldPackage>> packageOf(cache::Cache& cache, QString id)
{
    return cache.readers().read([profile = profileOf(cache), id = std::move(id)](store::Database& database) -> Result<ToldPackage> {
        ToldPackage told{{}, readCaseRules(profile)};
        CF_TRY(told.package, readPackage(database, told.rules, id));
        return Result<ToldPackage>(std::move(told));
    });
}

} // namespace cf::evidence
