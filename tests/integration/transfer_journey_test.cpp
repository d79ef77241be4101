// Journey R2, letters that go to another archive: approved by two others, and handed over as far as the receipts of that archive name their files.
#include "tests/support/standing_rig.h"
#include "ui/retention/disposition_json_presenter.h"

#include <QFile>
#include <QJsonArray>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class TransferJourneyTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<StandingRig> m_rig;

    /// How many letters the receipt names whole, and how many not; or why it is not taken in.
    Result<std::pair<qint64, qint64>> received(const QString& id, const QString& archive, const QString& path)
    {
        std::optional<Result<std::pair<qint64, qint64>>> said;
        QObject context;
        QObject::connect(m_rig->acts.get(), &ui::DispositionActsPresenter::received, &context, [&](qint64 letters, qint64 left) { said = std::pair(letters, left); });
        QObject::connect(m_rig->acts.get(), &ui::DispositionActsPresenter::failed, &context, [&](const Error& error) { said = tl::unexpected<Error>(error); });
        m_rig->acts->receive(id, {archive, u"2026-17"_s, {}, 0, {}}, path);
        [&] { QTRY_VERIFY(said.has_value()); }();
        return said.value_or(fail(ErrorKind::Timeout, {}));
    }
private Q_SLOTS:
    void init() { m_rig = std::make_unique<StandingRig>(); }

    void r2WhatGoesToAnotherArchiveIsHandedOverWhenItsReceiptNamesEveryFile()
    {
        m_rig->put({{.documentId = u"L-0-0"_s}, {.documentId = u"L-0-1"_s}, {.documentId = u"L-0-2"_s}});
        Disposition transfer = DispositionRig::destruction(u"For the state archive"_s);
        transfer.act = DispositionAct::Transfer;
        const qint64 letters = m_rig->decide(transfer).value_or(0);
        QCOMPARE(letters, 3);
        const auto hashesOf = [this, &transfer](const QString& documentId) {
            QByteArray lines;
            const ui::DispositionBook of = m_rig->book(transfer.id);
            for (const DisposedLetter& one : of.letters) {
                const QJsonArray all = one.item.stub[u"document"].toString() == documentId ? one.item.stub[u"sha256"].toArray() : QJsonArray();
                for (const QJsonValue& hash : all) {
                    lines += hash.toString().toLatin1() + "  data/letter.pdf\n";
                }
            }
            return lines;
        };
        const auto receive = [this, &transfer](const QByteArray& receipt, const QString& archive = u"State Archives"_s) {
            const QString path = m_rig->profile.filePath(u"manifest-sha256.txt"_s);
            QFile file(path);
            [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(receipt) == receipt.size()); }();
            file.close();
            return received(transfer.id, archive, path);
        };
        const QByteArray first = hashesOf(u"L-0-0"_s), second = hashesOf(u"L-0-1"_s);
        QVERIFY(!first.isEmpty() && first != second);
        QCOMPARE(receive(first).error().detail, u"not-approved"_s);
        m_rig->serve();
        m_rig->approve(transfer.id);
        QCOMPARE(receive(first, u" "_s).error().detail, u"archive"_s);
        QCOMPARE(receive("nothing of it").error().detail, u"names-none"_s);
        QCOMPARE(received(transfer.id, u"State Archives"_s, m_rig->profile.filePath(u"none"_s)).error().detail, u"receipt-unread"_s);
        QVERIFY2(!m_rig->book(transfer.id).kept.last(DispositionDeed::Received), "nothing was kept of these");
        QCOMPARE(receive(first).value_or(std::pair<qint64, qint64>()), std::pair(qint64(1), letters - 1));
        QCOMPARE(m_rig->state(transfer.id, u"L-0-0"_s), DisposalState::Transferred);
        QCOMPARE(m_rig->state(transfer.id, u"L-0-1"_s), DisposalState::InForce);
        QCOMPARE(receive(first).error().detail, u"names-none"_s); // of none that is not known to be there
        QCOMPARE(receive(first + second).value_or(std::pair<qint64, qint64>()), std::pair(qint64(1), letters - 2));
        const ui::DispositionBook book = m_rig->book(transfer.id);
        QVERIFY(book.kept.isAsKept && book.kept.last(DispositionDeed::Approved));
        QCOMPARE(book.states().at(DisposalState::Transferred), 2);
        QCOMPARE(book.kept.last(DispositionDeed::Received)->told[u"archive"].toString(), u"State Archives"_s);
        QCOMPARE(book.kept.last(DispositionDeed::Received)->told[u"file"].toString(), u"manifest-sha256.txt"_s);
        QVERIFY2(ui::dispositionVerdict(book).contains(u"2 of %1 letters"_s.arg(letters)), qPrintable(ui::dispositionVerdict(book)));
        QCOMPARE(ui::dispositionStubsCsv(book).count("TRANSFERRED"), 2);
        m_rig->refresh();
        QCOMPARE(m_rig->found(u"disposition:transferred"_s), u"L-0-0 L-0-1"_s);
        QCOMPARE(m_rig->found(u"disposition:approved-transfer"_s), u"L-0-2"_s);
        m_rig->serve();
        QCOMPARE(m_rig->destroyed(), 0); // nothing is destroyed that went elsewhere
        const Disposition destroy = DispositionRig::destruction();
        QVERIFY(!m_rig->decide(destroy, {}, {m_rig->idOf(u"L-0-0"_s).value()}));
        QCOMPARE(received(destroy.id, u"State Archives"_s, m_rig->profile.filePath(u"manifest-sha256.txt"_s)).error().kind, ErrorKind::NotFound);
    }
};

QTEST_MAIN(TransferJourneyTest)
#include "transfer_journey_test.moc"
