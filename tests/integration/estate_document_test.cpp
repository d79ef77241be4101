// Documents of the estate as somebody else's reader finds them, against what the generator says of them.
#include "app/sandbox/estate/estate_generator.h"

#include <QProcess>
#include <QTest>

#include <poppler-document.h>
#include <poppler-page.h>

using namespace cf;
using namespace cf::estate;
using namespace Qt::StringLiterals;

namespace {

struct Made {
    int status = -1;
    QByteArray bytes;
    QString complaint;
};

Made document(quint64 number, const QStringList& more = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("CF_BIN") + u"/counterfoil-sandbox"_s,
                  QStringList{u"document"_s, QString::number(number), u"--seed"_s, u"3"_s} + more);
    return process.waitForFinished() ? Made{process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())} : Made();
}

/// Without blanks and ligatures, which are the business of who sets it.
QString letters(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).removeIf([](QChar c) { return !c.isLetterOrNumber(); });
}

QString textOf(const poppler::document& pdf)
{
    QString text;
    for (int i = 0; i < pdf.pages(); ++i) {
        const std::unique_ptr<poppler::page> page(pdf.create_page(i));
        const auto utf8 = page->text().to_utf8();
        text += QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    return text;
}

std::unique_ptr<poppler::document> opened(const QByteArray& bytes)
{
    return std::unique_ptr<poppler::document>(poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
}

} // namespace

class EstateDocumentTest : public QObject
{
    Q_OBJECT

    EstateGenerator m_generator{3};
    EstateRecord m_record;

    /// The first record of which `is` holds of a file.
    template <class F> std::pair<quint64, int> find(F is)
    {
        for (quint64 number = 0; number < 200'000; ++number) {
            m_generator.make(number, m_record);
            for (size_t i = 0; i < m_record.renditions.size(); ++i) {
                if (is(m_record, m_record.renditions[i])) {
                    return {number, int(i) + 1};
                }
            }
        }
        return {0, 0};
    }
    static QStringList file(int number) { return {u"--file"_s, QString::number(number)}; }

private Q_SLOTS:
    void aPdfHoldsTheTextTheTruthTellsAndAsManyPages_data()
    {
        QTest::addColumn<int>("tongue");
        for (const Tongue tongue : {Tongue::German, Tongue::English, Tongue::French, Tongue::Spanish, Tongue::Polish, Tongue::Japanese}) {
            QTest::addRow("tongue %d", int(tongue)) << int(tongue);
        }
    }
    void aPdfHoldsTheTextTheTruthTellsAndAsManyPages()
    {
        QFETCH(const int, tongue);
        const auto [number, which] = find([&](const EstateRecord& r, const MadeRendition& f) {
            return int(r.tongue) == tongue && f.format == "pdf" && f.pages > 2 && f.textState == TextState::Extracted && f.content == ContentState::Present;
        });
        QVERIFY(which);
        const MadeRendition& wanted = m_record.renditions[size_t(which) - 1];
        const Made made = document(number, file(which));
        QCOMPARE(made.status, 0);
        QCOMPARE(document(number, file(which)).bytes, made.bytes);
        const auto pdf = opened(made.bytes);
        QVERIFY(pdf && !pdf->is_locked());
        QCOMPARE(pdf->pages(), wanted.pages);
        QCOMPARE(letters(textOf(*pdf)), letters(QString::fromUtf8(wanted.body.data(), qsizetype(wanted.body.size()))));
    }

    void whoSharesTheKeySharesTheBytes()
    {
        const auto [copy, which] = find([](const EstateRecord& r, const MadeRendition& f) {
            return r.isCopy && r.conflicts && f.content == ContentState::Present;
        });
        QVERIFY(which);
        const quint64 source = m_record.source;
        const QByteArray bytes = document(copy, file(which)).bytes;
        QVERIFY(!bytes.isEmpty());
        QVERIFY(document(source, file(which)).bytes == bytes);
        QVERIFY(document(copy + 1).bytes != bytes);
    }

    void whatIsLockedCutOffOrScannedIsSo()
    {
        const auto made = [&](TextState state) {
            const auto [number, which] = find([state](const EstateRecord&, const MadeRendition& f) {
                return f.textState == state && f.format == "pdf" && f.pages == 1 && f.content == ContentState::Present;
            });
            return document(number, file(which)).bytes;
        };
        const auto locked = opened(made(TextState::Encrypted));
        QVERIFY(locked && locked->is_locked());
        const auto scanned = opened(made(TextState::NoText));
        QVERIFY(scanned && scanned->pages() == 1);
        QCOMPARE(letters(textOf(*scanned)), QString());
        const QByteArray cut = made(TextState::Unreadable);
        QVERIFY(cut.startsWith("%PDF") && !cut.contains("%%EOF"));
    }

    void anAlteredFileIsOtherNowAndAMissingOneIsOnlyAsRecorded()
    {
        const QStringList recorded{u"--as-recorded"_s};
        const auto [altered, which] = find([](const EstateRecord&, const MadeRendition& f) { return f.content == ContentState::Altered; });
        QVERIFY(which);
        QVERIFY(document(altered, file(which)).bytes != document(altered, file(which) + recorded).bytes);
        const auto [missing, at] = find([](const EstateRecord&, const MadeRendition& f) { return f.content == ContentState::Missing; });
        QVERIFY(at);
        QCOMPARE(document(missing, file(at)).status, 2);
        QVERIFY(document(missing, file(at) + recorded).bytes.size() > 0);
    }

    void otherFormatsHoldTheTextAsWell()
    {
        for (const Text format : {Text("txt"), Text("html"), Text("eml")}) {
            const auto [number, which] = find([format](const EstateRecord&, const MadeRendition& f) {
                return f.format == format && f.content == ContentState::Present && f.textState == TextState::Extracted;
            });
            QVERIFY(which);
            const MadeRendition& wanted = m_record.renditions[size_t(which) - 1];
            const QByteArray body(wanted.body.data(), qsizetype(wanted.body.size())), first = body.left(body.indexOf('\n'));
            QByteArray bytes = document(number, file(which)).bytes;
            if (format == "eml") {
                bytes = QByteArray::fromBase64(bytes.mid(bytes.indexOf("\r\n\r\n")));
            }
            QVERIFY2(bytes.contains(format == "html" ? QString::fromUtf8(first).toHtmlEscaped().toUtf8() : first), bytes.constData());
        }
    }

    void whatThereIsNotIsRefused()
    {
        QCOMPARE(document(1, file(9)).status, 2);
        QCOMPARE(document(1, {u"--seed"_s, u"x"_s}).status, 2);
        QCOMPARE(document(1, {u"--out"_s, u"/nowhere/there/x.pdf"_s}).status, 1);
    }
};

QTEST_GUILESS_MAIN(EstateDocumentTest)
#include "estate_document_test.moc"
