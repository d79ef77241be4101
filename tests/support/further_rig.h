// Searching further in an archive of the sandbox: what differs between the systems, and what is asked of each.
#pragma once

#include "models/base/text.h"
#include "models/query/told_record.h"
#include "tests/support/archive_steps.h"
#include "tests/support/further_query.h"

#include <QRegularExpression>

namespace cf::test {

/// What differs between the systems.
struct System {
    sandbox::ArchiveKind kind;
    QMap<QString, QString> settings; ///< beside those of the site
    bool readsDocuments;             ///< its index has the words of documents, else those of records alone
    bool negates;                    ///< what is not of a type can be asked for
    QString notAsked;                ///< a condition that it cannot be asked
    QJsonObject prepares, ends;      ///< how a session comes to an end in the sandbox; empty: it has none
    bool asksSent = true;            ///< when something was sent can be asked
    int mostAtOnce = 500;            ///< a page has no more
    bool fillsPages = true;          ///< else it may have fewer than asked for before the last one
    bool tellsDispatch = false;      ///< a hit knows events, so that one may say when it was sent
    QStringList unheld{};            ///< what of the holdings it has not, or in other words
    bool negatesDays = false;        ///< what is not of certain days can be asked for
};

inline const System systems[] = {
    {sandbox::ArchiveKind::Documentum,
     {},
     true,
     true,
     QStringLiteral("recipient:Lindqvist"), // names have accents, and its comparison does not know which letters are the same
     {{QStringLiteral("do"), QStringLiteral("set")}, {QStringLiteral("name"), QStringLiteral("client-tokens")}, {QStringLiteral("value"), true}},
     {{QStringLiteral("do"), QStringLiteral("expire-sessions")}}},
    {sandbox::ArchiveKind::Cmis,
     {{QStringLiteral("compare"), QStringLiteral("as-typed")}}, // without it letters cannot be compared at all
     true,
     true,
     QStringLiteral("channel:email"), // stands in lines of several columns alone
     {},
     {}},
    {sandbox::ArchiveKind::ArchivesSpace,
     {},
     false,
     false,
     QStringLiteral("channel:email"), // events say it, which are records of their own
     {},
     {{QStringLiteral("do"), QStringLiteral("expire-sessions")}},
     false,
     250,
     false,
     true,
     {QStringLiteral("household"), QStringLiteral("language"), QStringLiteral("cycle")}},
    {sandbox::ArchiveKind::ExtendedEcm,
     {},
     true,
     false,
     QStringLiteral("class:none"), // the file plan says it, where no attribute does
     {},
     {{QStringLiteral("do"), QStringLiteral("expire-sessions")}},
     false,
     250,
     false,
     true,
     {},
     true},
};

inline const System* here = nullptr; ///< the one that the program was started for

inline query::Calendar usualCalendar()
{
    query::Calendar calendar;
    calendar.now = sandbox::VirtualClock::usualStart;
    return calendar;
}
/// The words of what can be read without a reader, of the version that is current.
inline QSet<QString> wordsOf(const sandbox::Holdings& holdings, quint64 accession)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    QSet<QString> all;
    for (const sandbox::HeldFile& file : holdings.record(accession).current().files.mid(0, 1)) {
        const auto bytes = file.mime.startsWith(u"text/") ? holdings.files().bytes(file, sandbox::Bytes::Now) : Result<QByteArray>(QByteArray());
        for (const Word& word : words(QString::fromUtf8(bytes.value_or(QByteArray())).replace(tags, QStringLiteral(" ")))) {
            all.insert(word.folded);
        }
    }
    return all;
}

class FurtherRig : public ArchiveRig
{
public:
    explicit FurtherRig(quint64 all = 1'200)
        : ArchiveRig(here->kind, test::settings(all))
    {
        for (auto it = here->settings.begin(); it != here->settings.end(); ++it) {
            repository.connection.settings.insert(it.key(), it.value());
        }
        restart();
    }

    Result<FurtherPage> page(const QString& text, const QString& next = {}, int most = 100)
    {
        return QCoro::waitFor(connector->further(question(text, usualCalendar()), next, most, {}));
    }
    /// All pages, each record once.
    std::vector<FurtherHit> hits(const QString& text, int most = 100)
    {
        std::vector<FurtherHit> all;
        QSet<QString> seen;
        QString next;
        leftOut.clear();
        judged.clear();
        do {
            const auto found = page(text, next, most);
            [&] { QVERIFY2(found, qPrintable(found ? QString() : text + QStringLiteral(": ") + found.error().detail)); }();
            if (!found) {
                return all;
            }
            for (const FurtherHit& hit : found->hits) {
                [&] { QVERIFY2(!seen.contains(hit.nativeId), qPrintable(hit.nativeId + QStringLiteral(" twice"))); }();
                seen.insert(hit.nativeId);
                judged.insert(hit.nativeId, hit.record ? query::judged(parsed(text), usualCalendar(), {*hit.record, repository, found->whole})
                                                       : query::Judged::Open);
                all.push_back(hit);
            }
            asked = found->asked;
            leftOut = found->leftOut;
            next = found->next;
            const auto full = size_t(std::min(most, here->mostAtOnce));
            [&] { QVERIFY(next.isEmpty() || found->hits.size() == full || (!here->fillsPages && found->hits.size() < full)); }();
        } while (!next.isEmpty());
        return all;
    }
    /// Those that everybody may see and that `fits`.
    QMap<QString, QJsonObject> expected(const std::function<bool(const QJsonObject&)>& fits)
    {
        QMap<QString, QJsonObject> all;
        for (const quint64 accession : holdings().present(false).all()) {
            const QJsonObject one = truth(accession);
            if (fits(one)) {
                all.insert(nativeHere(one), one);
            }
        }
        return all;
    }
    /// Some record that says something of all these.
    QJsonObject example(const QStringList& fields)
    {
        const auto all = expected([&](const QJsonObject& one) {
            return std::all_of(fields.begin(), fields.end(), [&](const QString& field) { return !said(one, field).isEmpty(); });
        });
        return all.isEmpty() ? QJsonObject() : *std::next(all.begin(), all.size() / 3);
    }
    static QString said(const QJsonObject& one, const QString& field)
    {
        const QJsonValue value = one[field];
        return value.isArray() ? value[0].toString() : value.isObject() ? value[QStringLiteral("written")].toString() : value.toString();
    }

    QString asked;
    QStringList leftOut;
    QMap<QString, query::Judged> judged; ///< of the hits, by their ids
};

} // namespace cf::test
