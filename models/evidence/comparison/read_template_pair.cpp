#include "models/evidence/comparison/read_template_pair.h"

#include "models/query/equal_term.h"
#include "models/query/parse.h"
#include "models/query/print.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QString termText(query::Field field, const QString& value)
{
    return query::print(query::equalTerm(field, value));
}

struct Letters {
    qint64 count = 0;
    CommunicationId latest;
};

Result<Letters> lettersMade(search::SearchIndex& index, VersionsOf of, const QString& code, const QString& version)
{
    Letters letters;
    const auto query = query::parse(lettersOf(of, code, version));
    if (!query) {
        return letters;
    }
    const search::Question question{*query, {}};
    CF_TRY(const search::Total total, index.total(question));
    letters.count = total.total;
    search::Window window;
    window.limit = 1;
    CF_TRY(const search::Rows found, index.rows(question, window));
    if (!found.rows.empty()) {
        letters.latest = found.rows.front().id;
    }
    return letters;
}

constexpr qsizetype mostParts = 2'000; ///< of a template, with those within others

/// All that its versions point to, and what these point to.
Result<std::vector<DesignResource>> partsOf(store::Database& database, const cache::KnownResource& known)
{
    std::vector<DesignResource> parts;
    QSet<QString> seen;
    QStringList wanted;
    const auto want = [&](const DesignResource& resource) {
        for (const ResourceVersion& version : resource.versions) {
            for (const QString& id : version.parts) {
                if (!seen.contains(id) && seen.size() < mostParts) {
                    seen.insert(id);
                    wanted << id;
                }
            }
        }
    };
    want(known.resource);
    while (!wanted.isEmpty()) {
        const auto part = cache::resourceOf(database, known.repository, wanted.takeFirst());
        if (!part && part.error().kind != ErrorKind::NotFound) {
            return tl::unexpected(part.error());
        }
        if (part) {
            parts.push_back(part->resource);
            want(part->resource);
        }
    }
    return parts;
}

} // namespace

QString lettersOf(VersionsOf of, const QString& code, const QString& version)
{
    if (of == VersionsOf::Asset) {
        return termText(query::Field::Asset, code + u'/' + version);
    }
    return termText(query::Field::Template, code) + u' ' + u"v:"_s + termText(query::Field::Template, version).mid(9);
}

Result<TemplatePair> templatePair(store::Database& database, search::SearchIndex& index, VersionsOf of, const QString& code, const QString& left, const QString& right)
{
    TemplatePair pair{of, code, left, right, {}, {}, {}, {}, {}, {}, 0, 0};
    const std::vector<ResourceKind> kinds = of == VersionsOf::Template
                                                ? std::vector{ResourceKind::Template}
                                                : std::vector{ResourceKind::Block, ResourceKind::Image, ResourceKind::Rule, ResourceKind::Part, ResourceKind::Other};
    CF_TRY(const std::vector<cache::KnownResource> known, cache::resourcesNamed(database, code, kinds));
    for (const cache::KnownResource& one : known) {
        CF_TRY(const std::vector<DesignResource> parts, partsOf(database, one));
        pair.left = templateSide(one.resource, parts, left);
        pair.right = templateSide(one.resource, parts, right);
        if (pair.left && pair.right) {
            pair.source = one.repositoryName;
            pair.knownFrom = one.knownFrom;
            break;
        }
        pair.left.reset();
        pair.right.reset();
    }
    CF_TRY(const Letters leftLetters, lettersMade(index, of, code, left));
    CF_TRY(const Letters rightLetters, lettersMade(index, of, code, right));
    pair.leftLetters = leftLetters.count;
    pair.rightLetters = rightLetters.count;
    pair.leftLetter = leftLetters.latest;
    pair.rightLetter = rightLetters.latest;
    return pair;
}

QFuture<Result<TemplatePair>> templatePairOf(cache::Cache& cache, search::IndexFactory factory, VersionsOf of, const QString& code, const QString& left,
                                             const QString& right)
{
    return cache.readers().read([factory = std::move(factory), of, code, left, right](store::Database& database) {
        const std::unique_ptr<search::SearchIndex> index = factory(database);
        return templatePair(database, *index, of, code, left, right);
    });
}

} // namespace cf::evidence
