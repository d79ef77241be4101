// The evidence sheet of a record: from its key to a file that others can check.
#include "models/evidence/evidence_sheet.h"
#include "models/seal/signing_key.h"
#include "tests/support/record_window.h"
#include "ui/record/sheet_text_presenter.h"

#include <QCryptographicHash>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject dataIn(const QByteArray& pdf)
{
    QPDF read;
    read.processMemoryFile("test", pdf.constData(), size_t(pdf.size()));
    const auto file = QPDFEmbeddedFileDocumentHelper(read).getEmbeddedFile("evidence.json");
    if (!file) {
        return {};
    }
    const auto bytes = QPDFEFStreamObjectHelper(file->getEmbeddedFileStream()).getObjectHandle().getStreamData();
    return QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()))).object();
}

} // namespace

class EvidenceSheetTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordWindow> m_rig;

    QString write(const QString& name = u"sheet.pdf"_s)
    {
        m_rig->told.clear();
        m_rig->actions.action(u"record.sheet"_s)->trigger();
        auto* dialog = m_rig->pane->findChild<QFileDialog*>(u"sheetDialog"_s);
        [&] { QVERIFY(dialog); }();
        const QString path = m_rig->profile.filePath(name);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        [&] { QTRY_VERIFY(!m_rig->told.isEmpty() && m_rig->told.last().contains(u"vidence sheet"_s)); }();
        return path;
    }
    evidence::EvidenceSheet sheet() const
    {
        return {m_rig->pane->presenter().recordAsSeen(), 0, m_rig->pane->presenter().document().foundHash(), {}, m_rig->clock.now(), u"Counterfoil"_s, m_rig->pane->presenter().custody(), {}, {}};
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<RecordWindow>(); }
    void cleanup() { m_rig.reset(); }

    void row38OneKeyLeadsToASignedSheetThatSaysTheSameToProgramsAndToPeople()
    {
        const Communication c = m_rig->showSample();
        QCOMPARE(m_rig->actions.action(u"record.sheet"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
        const QByteArray pdf = bytesOf(write());
        QVERIFY2(m_rig->told.last().startsWith(u"Evidence sheet saved and signed"_s), qPrintable(m_rig->told.last()));
        const auto key = seal::signingKey(m_rig->secrets, Asking::Nobody).result();
        const Result<QString> said = seal::check(pdf, bytesOf(m_rig->profile.filePath(u"sheet.pdf.minisig"_s)), key->publicKey());
        QVERIFY(said);
        QVERIFY(said->contains(c.id.value()) && said->contains(QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex())));
        const QJsonObject data = dataIn(pdf);
        QCOMPARE(data[u"sheet"_s][u"key"_s].toString(), key->publicKey().text());
        QCOMPARE(data[u"sheet"_s][u"bytes"_s].toString(), u"EQUAL"_s);
        QCOMPARE(data[u"record"_s][u"id"_s].toString(), c.id.value());
        QCOMPARE(data[u"record"_s][u"templates"_s][0][u"version"_s].toString(), u"7"_s);
        QCOMPARE(data[u"claims"_s][0][u"claim"_s].toString(), u"FAILED"_s);
        const QString text = sheetHtml(sheet(), {}, m_rig->pane->presenter().telling());
        for (const QString& part : {u"FEE-CHG"_s, u"M. Lindqvist"_s, u"adaeze@okafor.example"_s, u"5.1.1"_s, u"equal those recorded"_s, u"14 Mar 2025"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
    }

    void row97ContentTimeAndChannelEachHaveTheirSource()
    {
        m_rig->showSample();
        const QString text = sheetHtml(sheet(), {}, m_rig->pane->presenter().telling());
        QVERIFY(text.contains(u"SHA-256 recorded"_s) && text.contains(u"SHA-256 now"_s));
        QVERIFY(text.contains(u"Complete to"_s) && text.contains(u"Times in"_s) && text.contains(u"by this machine's clock"_s));
        QVERIFY(text.contains(u"May be said"_s));
    }

    void bytesThatChangedAreSaidOnTheSheet()
    {
        const Communication c = m_rig->showSample();
        for (QByteArray& bytes : m_rig->content.files) {
            bytes += " and more";
        }
        m_rig->pane->presenter().show({});
        m_rig->show(c);
        const QJsonObject data = dataIn(bytesOf(write()));
        QCOMPARE(data[u"sheet"_s][u"bytes"_s].toString(), u"CHANGED"_s);
        QVERIFY(sheetHtml(sheet(), {}, m_rig->pane->presenter().telling()).contains(u"THE ARCHIVED BYTES CHANGED"_s));
    }

    void withoutAKeychainItIsWrittenAndSaysThatItIsNotSigned()
    {
        m_rig->showSample();
        const QString path = write();
        QVERIFY(QFile::exists(path + u".minisig"_s));
        m_rig->secrets.kept.clear();
        m_rig->secrets.refusal = Error{ErrorKind::Unavailable, {}, {}};
        write();
        QVERIFY2(m_rig->told.last().contains(u"without a signature"_s), qPrintable(m_rig->told.last()));
        QVERIFY(!QFile::exists(path + u".minisig"_s)); // the old one would be of another sheet
        QCOMPARE(dataIn(bytesOf(path))[u"sheet"_s][u"key"_s].toString(), QString());
    }

    void aSheetThatCannotBeWrittenIsToldAndLeavesNothing()
    {
        m_rig->showSample();
        const QString path = write(u"no/such/folder/sheet.pdf"_s);
        QVERIFY2(m_rig->told.last().startsWith(u"No evidence sheet"_s), qPrintable(m_rig->told.last()));
        QVERIFY(!QFile::exists(path));
    }

    void namesFromARecordAreEscapedAndBecomeNoPath()
    {
        Communication c = RecordWindow::sample();
        c.title = u"<img src='x'>"_s;
        c.documentId = u"../../etc/passwd"_s;
        m_rig->put(c);
        m_rig->show(c);
        QVERIFY(!sheetHtml(sheet(), {}, m_rig->pane->presenter().telling()).contains(u"<img"_s));
        QVERIFY(!sheetFileName(m_rig->pane->presenter().record()).contains(u'/'));
    }
};

QTEST_MAIN(EvidenceSheetTest)
#include "evidence_sheet_test.moc"
