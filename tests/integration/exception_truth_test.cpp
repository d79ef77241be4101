// The exceptions of an estate against its truth file and against what was injected beside it: each failure once, each with its attempts, and nothing
// else. The truth is read with code of its own.
#include "app/sandbox/exceptions/exception_filling.h"
#include "app/sandbox/exstream/exst_filling.h"
#include "models/evidence/exceptions/exception_ages.h"
#include "models/evidence/exceptions/exception_book.h"
#include "models/search/indexed_search.h"
#include "tests/support/estate_truth.h"

#include <QElapsedTimer>

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;
using test::EstateTruth;

class ExceptionTruthTest : public QObject
{
    Q_OBJECT

    static constexpr UtcMs now = 1'775'030'400'000; // 2026-04-01T08:00Z
    static constexpr int records = 6'000;
    static constexpr const char* failedStates = "BOUNCED_HARD BOUNCED_SOFT_FINAL BLOCKED REJECTED_BY_PROVIDER EXPIRED UNDELIVERABLE RETURNED_MAIL LOST";

    EstateTruth m_estate;
    ExceptionBook m_book;
    QSet<QString> m_failed;             ///< originals of the estate whose delivery, or that of a reissue, failed
    QSet<QString> m_missed, m_unfiled;  ///< injected by the composition
    QList<QJsonObject> m_injected;

    ExceptionBook read(const std::vector<ExceptionDeed>& deeds = {})
    {
        auto asked = exceptionBook(*m_estate.cache, search::indexedSearches(), ExceptionNotes{deeds, {}}, {now, QTimeZone("Europe/Berlin"), Qt::Monday});
        asked.waitForFinished();
        const auto book = asked.result();
        return book ? *book : ExceptionBook();
    }
    const LetterException* of(const QJsonObject& truth)
    {
        const QString prefix = truth[u"injected"].toString() == u"run" ? u"run/"_s : truth[u"injected"].toString() == u"chain" ? u"delivery/"_s : u"filing/"_s;
        for (const LetterException& one : m_book.exceptions) {
            if (one.id.startsWith(prefix) && (one.documentId == truth[u"key"].toString() || one.id == prefix + truth[u"key"].toString())) {
                return &one;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_estate.fill(records, 5));
        m_estate.cache.reset();
        const QString missed = m_estate.folder.filePath(u"missed.jsonl"_s);
        QVERIFY(sandbox::exstream::fillComposition(m_estate.folder.path(), records, 5, now, missed).has_value());
        const auto filled = sandbox::fillExceptions(m_estate.folder.path(), records, 5, now);
        QVERIFY2(filled.has_value(), filled ? "" : qPrintable(filled.error().detail));
        for (const QJsonValue& one : filled->truth) {
            m_injected << one.toObject();
        }
        QFile file(missed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            m_missed << (line.contains(u"document"_s) ? line[u"document"].toString() : line[u"customer"].toString());
        }
        QVERIFY(m_missed.size() > 60);
        // What a reissue is of, through all reissues; copies in a second archive have the document id of the first.
        QHash<QString, QString> reissueOf;
        for (const QJsonObject& letter : m_estate.letters) {
            for (const QJsonValue& relation : letter[u"relations"].toArray()) {
                if (relation[u"kind"].toString() == u"REISSUE_OF") {
                    reissueOf.insert(letter[u"document"].toString(), relation[u"target"].toString());
                }
            }
        }
        for (const QJsonObject& letter : m_estate.letters) {
            if (EstateTruth::anyLeg(letter, [](const QJsonObject& leg) { return EstateTruth::stateIn(leg, failedStates); })) {
                QString root = letter[u"document"].toString();
                for (int i = 0; i < 50 && reissueOf.contains(root); ++i) {
                    root = reissueOf.value(root);
                }
                m_failed << root;
            }
        }
        QVERIFY(m_failed.size() > 100);
        m_estate.cache = std::move(*cache::Cache::open(m_estate.folder.path()));
        m_book = read();
        QVERIFY(!m_book.exceptions.empty());
    }

    void row42EachLetterWhoseDeliveryFailedIsOneExceptionAndNoOtherIs()
    {
        QHash<QString, int> told;
        for (const LetterException& one : m_book.exceptions) {
            if (one.kind == ExceptionKind::DeliveryFailed) {
                ++told[one.documentId];
            }
        }
        QSet<QString> wanted = m_failed;
        for (auto it = told.begin(); it != told.end(); ++it) {
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
        }
        const QStringList keys = told.keys();
        const QSet<QString> got(keys.begin(), keys.end());
        QVERIFY2(got == wanted, qPrintable(u"%1 told, %2 true; first not told: %3; first too many: %4"_s.arg(got.size()).arg(wanted.size())
                                               .arg(QSet<QString>(wanted).subtract(got).values().value(0), QSet<QString>(got).subtract(wanted).values().value(0))));
        QCOMPARE(m_book.counts.kinds[size_t(ExceptionKind::DeliveryFailed)], wanted.size() - std::ranges::count_if(m_book.exceptions, [](const LetterException& one) {
                     return one.kind == ExceptionKind::DeliveryFailed && !one.isOpen();
                 }));
    }

    void row42WhatTheInputsAndManifestsMissAppearsOnce()
    {
        QHash<QString, int> told;
        for (const LetterException& one : m_book.exceptions) {
            if (one.kind == ExceptionKind::ReconciliationGap || one.kind == ExceptionKind::ArchiveFailed) {
                ++told[one.kind == ExceptionKind::ArchiveFailed ? one.documentId : one.customer];
            }
        }
        for (auto it = told.begin(); it != told.end(); ++it) {
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
        }
        const QStringList keys = told.keys();
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()), m_missed);
    }

    void eachInjectedFailureIsThereWithItsAttemptsItsCaseAndItsOutcome()
    {
        int runs = 0, chains = 0, unfiled = 0;
        for (const QJsonObject& truth : std::as_const(m_injected)) {
            const LetterException* one = of(truth);
            const QByteArray name = truth[u"key"].toString().toUtf8();
            QVERIFY2(one, name.constData());
            QVERIFY2(codeOf(one->kind) == truth[u"kind"].toString(), name.constData());
            QVERIFY2(one->failures == truth[u"failures"].toInt(), name.constData());
            QVERIFY2(one->mended.has_value() == truth[u"mended"].toBool(), name.constData());
            QVERIFY2(one->isLooping == truth[u"looping"].toBool(), name.constData());
            QVERIFY2((one->tie ? one->tie->caseId : QString()) == truth[u"case"].toString(), name.constData());
            if (!truth[u"assignee"].toString().isEmpty()) {
                QCOMPARE(one->owner, truth[u"assignee"].toString());
                QCOMPARE(one->teamBy, ExceptionBasis::Case);
            }
            if (!truth[u"outcome"].toString().isEmpty()) {
                QVERIFY2(one->outcome && one->outcome->by == ExceptionBasis::Case, name.constData());
                QCOMPARE(one->outcome->what, truth[u"outcome"].toString() == u"retry" ? ExceptionOutcome::Retry : ExceptionOutcome::Abandon);
            }
            if (truth[u"twice"].toInt() > 0) {
                auto asked = duplicatesOf(*m_estate.cache, *one);
                asked.waitForFinished();
                QCOMPARE(asked.result()->count, qint64(truth[u"twice"].toInt()));
            }
            runs += truth[u"injected"].toString() == u"run";
            chains += truth[u"injected"].toString() == u"chain";
            unfiled += truth[u"injected"].toString() == u"unfiled";
        }
        QCOMPARE(runs, 4);
        QCOMPARE(chains, 12);
        QVERIFY(unfiled > 3);
        QCOMPARE(m_book.counts.kinds[size_t(ExceptionKind::NotFiled)], unfiled); // row 9: and no letter that is filed, or of a claim without a file
    }

    void row44HalfAndNineInTenAreThoseOfTheRawData()
    {
        std::vector<const LetterException*> all;
        std::vector<qint64> raw;
        for (const LetterException& one : m_book.exceptions) {
            if (one.kind == ExceptionKind::DeliveryFailed && !one.ended) {
                all.push_back(&one);
                raw.push_back(now - *one.opened);
            }
        }
        std::ranges::sort(raw);
        const ExceptionAges ages = exceptionAges(all, m_book.rules, now);
        QCOMPARE(ages.open.p50, raw[(raw.size() + 1) / 2 - 1]);
        QCOMPARE(ages.open.p90, raw[size_t(std::ceil(double(raw.size()) * 0.9)) - 1]);
        // Of one letter, by what the truth file says of its first failing event.
        const QJsonObject& letter = *std::ranges::find_if(m_estate.letters, [&](const QJsonObject& one) {
            const auto legs = EstateTruth::legsOf(one);
            return one[u"trap"].toInt() == 0 && legs.size() == 1 && one[u"copy"].toInt() == 0 && EstateTruth::stateIn(legs[0], failedStates);
        });
        for (const QJsonValue& event : letter[u"legs"][0][u"events"].toArray()) {
            if (EstateTruth::stateIn(event.toObject(), failedStates)) {
                const LetterException* told = m_book.called(letter[u"document"].toString()).front();
                QCOMPARE(*told->opened, UtcMs(event[u"at"].toInteger()));
                break;
            }
        }
    }

    void itIsReadSoon()
    {
        QElapsedTimer timer;
        timer.start();
        const ExceptionBook again = read();
        qInfo("%lld exceptions of %d records in %lld ms", qlonglong(again.exceptions.size()), records, timer.elapsed());
        QCOMPARE(again.exceptions.size(), m_book.exceptions.size());
    }

    void oneLetterIsTiedToTheCaseThatTheWholeBookTiesItTo()
    {
        auto database = store::Database::open(m_estate.cache->path(), store::Database::Mode::ReadOnly);
        QVERIFY(database);
        int tied = 0, free = 0;
        for (const LetterException& one : m_book.exceptions) {
            if (one.letter.isEmpty() || !one.runRows.empty()) {
                continue;
            }
            std::vector<LetterException> alone{one};
            alone.front().tie.reset();
            alone.front().outcome.reset();
            QVERIFY(tieCases(*database, m_book.rules.rule, alone)); // by what it names, and no other case is read
            QCOMPARE(alone.front().tie.has_value(), one.tie.has_value());
            if (one.tie) {
                QCOMPARE(alone.front().tie->caseId, one.tie->caseId);
            }
            ++(one.tie ? tied : free);
        }
        QVERIFY2(tied > 0 && free > 0, qPrintable(u"%1 %2"_s.arg(tied).arg(free)));
    }

    void ofLettersThatAreNotFiledTheOldestAreRead()
    {
        auto database = store::Database::open(m_estate.cache->path(), store::Database::Mode::ReadOnly);
        QVERIFY(database);
        const auto all = cache::unfiledLetters(*database, now, 1'000), some = cache::unfiledLetters(*database, now, 2);
        QVERIFY(all && some && all->size() > 2);
        QCOMPARE(*some, std::vector<cache::UnfiledLetter>(all->begin(), all->begin() + 2));
    }
};

QTEST_GUILESS_MAIN(ExceptionTruthTest)
#include "exception_truth_test.moc"
