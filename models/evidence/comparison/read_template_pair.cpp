#include "models/evidence/comparison/read_template_pair.h"

#include "models/query/parse.h"
#include "models/query/print.h"

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QString termText(query::Field field, const QString& value)
{
    query::Term term;
    term.field = field;
    term.value = query::Equals{value, false};
    return query::print(term);
}

struct Letters {
    qint64 count = 0;
    CommunicationId latest;
};

Result<Letters> lettersMade(search::SearchIndex& index, const QString& code, const QString& version)
{
    Letters letters;
    const auto query = query::parse(lettersOf(code, version));
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

Result<std::vector<DesignResource>> partsOf(store::Database& database, const cache::KnownResource& known)
{
    QStringList ids;
    for (const ResourceVersion& version : known.resource.versions) {
        for (const QString& id : version.parts) {
            if (!ids.contains(id)) {
                ids << id;
            }
        }
    }
    std::vector<DesignResource> parts;
    for (const QString& id : std::as_const(ids)) {
        const auto part = cache::resourceOf(database, known.repository, id);
        if (part) {
            parts.push_back(part->resource);
        } else if (part.error().kind != ErrorKind::NotFound) {
            return tl::unexpected(part.error());
        }
    }
    return parts;
}

} // namespace

QString lettersOf(const QString& code, const QString& version)
{
    return termText(query::Field::Template, code) + u' ' + u"v:"_s + termText(query::Field::Template, version).mid(9);
}

Result<TemplatePair> templatePair(store::Database& database, search::SearchIndex& index, const QString& code, const QString& left, const QString& right)
{
    TemplatePair pair{code, left, right, {}, {}, {}, {}, {}, {}, 0, 0};
    CF_TRY(const std::vector<cache::KnownResource> known, cache::resourcesNamed(database, code, {ResourceKind::Template}));
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
    CF_TRY(const Letters leftLetters, lettersMade(index, code, left));
    CF_TRY(const Letters rightLetters, lettersMade(index, code, right));
    pair.leftLetters = leftLetters.count;
    pair.rightLetters = rightLetters.count;
    pair.leftLetter = leftLetters.latest;
    pair.rightLetter = rightLetters.latest;
    return pair;
}

QFuture<Result<TemplatePair>> templatePairOf(cache::Cache& cache, search::IndexFactory factory, const QString& code, const QString& left, const QString& right)
{
    return cache.readers().read([factory = std::move(factory), code, left, right](store::Database& database) {
        const std::unique_ptr<search::SearchIndex> index = factory(database);
        return templatePair(database, *index, code, left, right);
    });
}

} // namespace cf::evidence
