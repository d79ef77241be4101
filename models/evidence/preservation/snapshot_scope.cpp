#include "models/evidence/preservation/snapshot_scope.h"

#include "models/evidence/preservation/fixity_plan.h"
#include "models/evidence/preservation/snapshot_holdings.h"
#include "models/query/parse.h"
#include "models/query/print.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

Result<qint64> numberOf(store::Database& database, QStringView sql, const SnapshotPlace& place)
{
    CF_TRY(store::Statement select, database.prepare(sql));
    select.bind(1, place.id.value());
    CF_TRY(const bool row, select.step());
    return row ? select.integer(0) : 0;
}

class Selecting
{
public:
    Selecting(store::Database& database, const SnapshotWish& wish, SnapshotSelection& to)
        : m_database(database)
        , m_wish(wish)
        , m_to(to)
    {}

    Result<void> run(const search::IndexFactory& factory, const query::Calendar& calendar)
    {
        SnapshotScope& scope = m_to.reach.scope;
        scope.files = m_wish.files;
        scope.versions = m_wish.versions;
        m_to.reach.at = calendar.now;
        if (m_wish.files == SnapshotFiles::None && m_wish.versions == SnapshotVersions::None) {
            return fail(ErrorKind::Rejected, u"nothing"_s);
        }
        CF_CHECK(tellPlaces());
        CF_CHECK(tellFiles(factory, calendar));
        return tellVersions();
    }

private:
    Result<void> tellPlaces()
    {
        CF_TRY(std::vector<SnapshotPlace> all, snapshotPlaces(m_database));
        for (const QString& name : m_wish.repositories) {
            if (std::ranges::none_of(all, [&](const SnapshotPlace& one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; })) {
                return fail(ErrorKind::Rejected, u"no-such-repository: "_s + name);
            }
        }
        for (SnapshotPlace& one : all) {
            const bool isIn = m_wish.repositories.isEmpty() || m_wish.repositories.contains(one.name, Qt::CaseInsensitive);
            (isIn ? m_to.reach.places : m_to.reach.scope.leftOut).push_back(std::move(one));
        }
        return {};
    }

    bool isIn(const RepositoryId& repository) const { return std::ranges::find(m_to.reach.places, repository, &SnapshotPlace::id) != m_to.reach.places.end(); }

    Result<void> tellFiles(const search::IndexFactory& factory, const query::Calendar& calendar)
    {
        SnapshotReach& reach = m_to.reach;
        constexpr auto files = u"SELECT count(*) FROM source INDEXED BY source_read WHERE repository = (SELECT pk FROM repository WHERE cfid = ?1) AND kind = 'document'";
        qint64 known = 0;
        for (const std::vector<SnapshotPlace>* places : {&reach.places, &reach.scope.leftOut}) {
            for (const SnapshotPlace& place : *places) {
                CF_TRY(const qint64 number, numberOf(m_database, files, place));
                known += number;
                reach.files += m_wish.files == SnapshotFiles::All && places == &reach.places ? number : 0;
            }
        }
        if (m_wish.files == SnapshotFiles::OfLetters) {
            const auto parsed = query::parse(m_wish.query);
            if (!parsed || m_wish.query.trimmed().isEmpty() || !factory) {
                return fail(ErrorKind::Rejected, u"query"_s);
            }
            const search::Question question{*parsed, calendar};
            const auto index = factory(m_database);
            CF_TRY(reach.letters, index->total(question));
            reach.scope.query = query::print(question.query);
            reach.scope.letters = reach.letters->total;
            reach.scope.areLettersExact = reach.letters->exact;
            CF_TRY(m_to.sources, filesFound(m_database, *index, question));
            CF_TRY(const auto tallies, cache::tallyOf(m_database, m_to.sources, std::numeric_limits<UtcMs>::max()));
            for (const auto& [repository, tally] : tallies) {
                reach.files += isIn(RepositoryId(repository)) ? tally.files + tally.knownMissing : 0;
            }
        }
        reach.scope.filesLeftOut = known - reach.files;
        return {};
    }

    Result<void> tellVersions()
    {
        std::vector<std::pair<TemplateNames, bool>> names; // and whether anything is called so
        for (const QString& one : m_wish.versions == SnapshotVersions::Named ? m_wish.templates : QStringList()) {
            names.emplace_back(TemplateNames({one}), false);
        }
        CF_TRY(store::Statement select, m_database.prepare(u"SELECT p.cfid, r.native_id, r.name, (SELECT count(*) FROM design_version v WHERE v.resource = r.pk) FROM design_resource r JOIN repository p ON p.pk = r.repository"));
        SnapshotReach& reach = m_to.reach;
        for (;;) {
            CF_TRY(const bool row, select.step());
            if (!row) {
                break;
            }
            bool isWanted = m_wish.versions == SnapshotVersions::All;
            for (auto& [name, isMet] : names) {
                const bool isOf = name.has(select.text(1), select.text(2));
                isMet = isMet || isOf;
                isWanted = isWanted || isOf;
            }
            const qint64 versions = select.integer(3);
            if (isWanted && isIn(RepositoryId(select.text(0)))) {
                reach.resources += versions > 0 ? 1 : 0;
                reach.versions += versions;
            } else {
                reach.scope.versionsLeftOut += versions;
            }
        }
        if (m_wish.versions == SnapshotVersions::Named) {
            reach.scope.templates = m_wish.templates;
            const auto unmet = std::ranges::find(names, false, &std::pair<TemplateNames, bool>::second);
            if (names.empty() || unmet != names.end()) { // one that is misspelt would be left out without a word
                return fail(ErrorKind::Rejected, u"no-such-template: "_s + m_wish.templates.value(unmet - names.begin()));
            }
        }
        return {};
    }

    store::Database& m_database;
    const SnapshotWish& m_wish;
    SnapshotSelection& m_to;
};

} // namespace

QLatin1StringView codeOf(SnapshotFiles files)
{
    switch (files) {
    case SnapshotFiles::All: return QLatin1StringView("ALL");
    case SnapshotFiles::OfLetters: return QLatin1StringView("LETTERS");
    case SnapshotFiles::None: break;
    }
    return QLatin1StringView("NONE");
}

QLatin1StringView codeOf(SnapshotVersions versions)
{
    switch (versions) {
    case SnapshotVersions::All: return QLatin1StringView("ALL");
    case SnapshotVersions::Named: return QLatin1StringView("NAMED");
    case SnapshotVersions::None: break;
    }
    return QLatin1StringView("NONE");
}

QJsonValue snapshotScopeJson(const SnapshotScope& scope)
{
    if (scope.isWhole()) {
        return {};
    }
    QJsonArray repositories;
    for (const SnapshotPlace& one : scope.leftOut) {
        repositories.append(one.name);
    }
    QJsonObject json{{u"filesOf"_s, QString(codeOf(scope.files))},
                     {u"filesLeftOut"_s, scope.filesLeftOut},
                     {u"versionsOf"_s, QString(codeOf(scope.versions))},
                     {u"versionsLeftOut"_s, scope.versionsLeftOut},
                     {u"repositoriesLeftOut"_s, repositories}};
    if (scope.files == SnapshotFiles::OfLetters) {
        json[u"query"_s] = scope.query;
        json[u"letters"_s] = QJsonObject{{u"count"_s, scope.letters}, {u"exact"_s, scope.areLettersExact}};
    }
    if (scope.versions == SnapshotVersions::Named) {
        json[u"templates"_s] = QJsonArray::fromStringList(scope.templates);
    }
    return json;
}

TemplateNames::TemplateNames(const QStringList& names)
{
    for (const QString& name : names) {
        const QString pattern = QRegularExpression::escape(name.trimmed()).replace(u"\\*"_s, u".*"_s);
        m_names.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption));
    }
}

bool TemplateNames::has(const QString& nativeId, const QString& name) const
{
    return std::ranges::any_of(m_names, [&](const QRegularExpression& one) { return one.match(nativeId).hasMatch() || one.match(name).hasMatch(); });
}

Result<SnapshotSelection> selectionFor(store::Database& database, const search::IndexFactory& factory, const SnapshotWish& wish, const query::Calendar& calendar)
{
    SnapshotSelection selection;
    CF_CHECK(Selecting(database, wish, selection).run(factory, calendar));
    return selection;
}

QFuture<Result<SnapshotReach>> snapshotReachOf(cache::Cache& cache, search::IndexFactory factory, SnapshotWish wish, query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), wish = std::move(wish), calendar = std::move(calendar)](store::Database& database) -> Result<SnapshotReach> {
            CF_TRY(SnapshotSelection selection, selectionFor(database, factory, wish, calendar));
            return std::move(selection.reach);
        },
        std::move(interrupt));
}

} // namespace cf::evidence
