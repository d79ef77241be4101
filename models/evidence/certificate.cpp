#include "models/evidence/certificate.h"

#include "models/base/sha256.h"
#include "models/cache/read_record.h"
#include "models/evidence/result_export.h"
#include "models/query/print.h"
#include "models/query/sentence.h"

#include <QJsonArray>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

/// Ids in their order, with the line of each; so that the same letters give the same hash however they were found.
struct Listed {
    std::vector<std::pair<QString, QByteArray>> letters;
    QHash<QString, qint64> byRepository;
};

Result<Listed> listed(search::SearchIndex& index, const search::Question& question, bool withLines, std::atomic<qint64>* counted)
{
    Listed all;
    const QStringList columns(exportColumns().begin(), exportColumns().end());
    search::Window window;
    window.limit = 2'000;
    for (;;) {
        CF_TRY(const search::Rows page, index.rows(question, window));
        for (const search::Row& row : page.rows) {
            all.letters.emplace_back(row.id.value(), withLines ? csvLine(row, columns) : QByteArray());
            ++all.byRepository[row.repository];
        }
        if (counted != nullptr) {
            *counted = qint64(all.letters.size());
        }
        if (page.rows.size() < size_t(window.limit)) {
            break;
        }
        window.after = page.rows.back();
    }
    std::ranges::sort(all.letters, {}, &std::pair<QString, QByteArray>::first);
    return all;
}

Result<Certificate> certified(store::Database& database, search::SearchIndex& index, query::Query query, const query::Calendar& calendar, QString program, std::atomic<qint64>* counted)
{
    Certificate certificate{std::move(query), calendar, {}, {}, {}, {}, std::move(program)};
    const search::Question question{certificate.query, calendar};
    CF_TRY(certificate.total, index.total(question));
    const bool isEnclosed = certificate.total.total <= Certificate::mostEnclosed;
    CF_TRY(const Listed letters, listed(index, question, isEnclosed, counted));
    Sha256 hash;
    if (isEnclosed) {
        certificate.letters = QStringList(exportColumns().begin(), exportColumns().end()).join(u',').toUtf8() + "\r\n";
    }
    for (const auto& [id, line] : letters.letters) {
        hash.addData(id.toUtf8() + '\n');
        certificate.letters += line;
    }
    certificate.population = hash.result();
    CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
    for (const RepositoryStand& stand : standsOf(repositories, certificate.total.scope, calendar.now)) {
        CF_TRY(std::vector<RepositoryGap> gaps, cache::readGaps(database, stand.id));
        certificate.repositories.push_back({stand, std::move(gaps), letters.byRepository.value(stand.name)});
    }
    return certificate;
}

} // namespace

bool Certificate::isComplete() const
{
    return total.exact && total.noData.empty() && !repositories.empty() && std::ranges::all_of(repositories, [](const CertifiedRepository& one) { return one.stand.lacks.empty(); });
}

QFuture<Result<Certificate>> certify(store::Readers& readers, search::IndexFactory factory, query::Query query, query::Calendar calendar, QString program,
                                     std::shared_ptr<std::atomic<qint64>> counted, std::shared_ptr<store::Interrupt> interrupt)
{
    return readers.read(
        [factory = std::move(factory), query = std::move(query), calendar, program = std::move(program), counted](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return certified(database, *index, query, calendar, program, counted.get());
        },
        std::move(interrupt));
}

QJsonObject certificateJson(const Certificate& certificate, const QString& key)
{
    QJsonArray repositories, open;
    for (const CertifiedRepository& one : certificate.repositories) {
        QJsonArray lacks, gaps;
        for (const Lack lack : one.stand.lacks) {
            lacks.append(QString(codeOf(lack)));
        }
        for (const RepositoryGap& gap : one.gaps) {
            gaps.append(QJsonObject{{u"failure"_s, QString(code(gap.failure))}, {u"subject"_s, gap.subject}, {u"detail"_s, gap.detail}, {u"since"_s, isoUtc(gap.firstSeen)}});
        }
        repositories.append(QJsonObject{{u"name"_s, one.stand.name},
                                        {u"completeTo"_s, timeJson(one.stand.watermark)},
                                        {u"letters"_s, one.letters},
                                        {u"lacks"_s, lacks},
                                        {u"gaps"_s, gaps},
                                        {u"setAside"_s, one.stand.setAside},
                                        {u"notShown"_s, one.stand.notShown},
                                        {u"altered"_s, one.stand.altered}});
    }
    for (const search::NoDataYet& one : certificate.total.noData) {
        open.append(QJsonObject{{u"field"_s, QString(query::info(one.field).name)}, {u"everywhere"_s, one.everywhere}, {u"repositories"_s, QJsonArray::fromStringList(one.repositories)}});
    }
    return {{u"form"_s, u"counterfoil-completeness-1"_s},
            {u"query"_s, query::print(certificate.query)},
            {u"sentence"_s, query::spoken(query::explain(certificate.query, certificate.calendar), query::EnglishPhrasebook())},
            {u"total"_s, certificate.total.total},
            {u"exact"_s, certificate.total.exact},
            {u"complete"_s, certificate.isComplete()},
            {u"repositories"_s, repositories},
            {u"open"_s, open},
            {u"population"_s, QString::fromLatin1(certificate.population.toHex())},
            {u"enclosed"_s, !certificate.letters.isEmpty()},
            {u"counted"_s, isoUtc(certificate.calendar.now)},
            {u"program"_s, certificate.program},
            {u"key"_s, key}};
}

} // namespace cf::evidence
