#include "models/evidence/campaign_segments.h"

#include "models/base/text.h"
#include "models/domain/letter_data.h"
#include "models/store/packed_text.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr size_t mostSegments = 200; ///< of a path that names one and holds something else

class Counting
{
public:
    explicit Counting(store::Database& database)
        : m_database(database)
    {}

    /// The data of the latest run that made the document.
    Result<void> take(const QString& documentId)
    {
        ++m_all.letters;
        const QString key = documentId.isEmpty() ? QString() : identifierKey(documentId);
        if (key.isEmpty()) {
            return {};
        }
        CF_TRY(store::Statement * select, m_database.cached("SELECT d.body FROM letter_data d JOIN composition_run r ON r.pk = d.run WHERE d.document_key = ?1 AND d.document_key <> '' "
                                                            "ORDER BY r.started DESC, r.pk DESC LIMIT 1"));
        select->bind(1, key);
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return {};
        }
        const QByteArray body = select->blob(0);
        select->reset();
        CF_TRY(const QByteArray form, store::unpacked(m_database, body));
        const auto fields = fieldsIn(form);
        ++m_all.withData;
        for (const DataField& field : fields.value_or(std::vector<DataField>())) {
            if (namesSegment(field.path) && !field.value.trimmed().isEmpty()) {
                const std::tuple place(field.path, field.value.trimmed(), field.source);
                if (m_counts.size() < mostSegments || m_counts.contains(place)) {
                    ++m_counts[place];
                }
            }
        }
        return {};
    }

    DataSegments taken()
    {
        for (const auto& [place, letters] : m_counts) {
            const auto& [path, value, source] = place;
            m_all.segments.push_back({path, source, value, letters});
        }
        std::ranges::stable_sort(m_all.segments, [](const DataSegment& a, const DataSegment& b) { return a.path != b.path ? a.path < b.path : a.letters > b.letters; });
        return std::move(m_all);
    }
    DataSegments& all() { return m_all; }

private:
    store::Database& m_database;
    DataSegments m_all;
    std::map<std::tuple<QString, QString, QString>, qint64> m_counts;
};

} // namespace

bool namesSegment(QStringView path)
{
    static const QStringList names{u"segment"_s, u"customersegment"_s, u"targetsegment"_s, u"targetgroup"_s, u"audience"_s};
    const QStringView last = path.mid(path.lastIndexOf(u'/') + 1);
    QString plain;
    for (const QChar c : last.left(40)) {
        plain += c.isLetter() ? QString(c.toLower()) : QString();
    }
    return names.contains(plain);
}

Result<DataSegments> segmentsInData(store::Database& database, search::SearchIndex& index, const query::Query& population, const query::Calendar& calendar)
{
    Counting counting(database);
    CF_TRY(const qint64 any, database.integer(u"SELECT EXISTS (SELECT 1 FROM letter_data)"));
    if (any == 0) {
        return counting.taken();
    }
    const search::Question letters{stepsOf(population).front().reached, calendar};
    search::Window window;
    window.limit = 2000;
    for (;;) {
        CF_TRY(const search::Rows page, index.rows(letters, window));
        for (const search::Row& row : page.rows) {
            if (counting.all().letters == mostLettersOfSegments) {
                counting.all().isPart = true;
                return counting.taken();
            }
            CF_CHECK(counting.take(row.documentId));
        }
        if (page.rows.size() < size_t(window.limit)) {
            return counting.taken();
        }
        window.after = page.rows.back();
    }
}

QFuture<Result<DataSegments>> segmentsInData(store::Readers& readers, search::IndexFactory factory, query::Query population, query::Calendar calendar,
                                             std::shared_ptr<store::Interrupt> interrupt)
{
    return readers.read(
        [factory = std::move(factory), population = std::move(population), calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return segmentsInData(database, *index, population, calendar);
        },
        std::move(interrupt));
}

QJsonValue dataSegmentsJson(const DataSegments& all)
{
    if (all.segments.empty()) {
        return {};
    }
    QJsonArray segments;
    for (const DataSegment& one : all.segments) {
        segments.append(QJsonObject{{u"path"_s, one.path}, {u"value"_s, one.value}, {u"source"_s, one.source}, {u"count"_s, one.letters}});
    }
    return QJsonObject{{u"letters"_s, all.letters}, {u"withData"_s, all.withData}, {u"whole"_s, !all.isPart}, {u"segments"_s, segments}};
}

} // namespace cf::evidence
