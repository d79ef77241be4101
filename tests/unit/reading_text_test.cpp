// What a document is, and which characters its bytes mean.
#include "app/reader/detection.h"
#include "app/reader/document_extraction.h"
#include "app/reader/text_decoding.h"
#include "tests/support/pdf_maker.h"

#include <QTest>

using namespace cf;
using namespace cf::reading;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString& text, bool mark, bool littleEndian)
{
    QByteArray bytes;
    const auto put = [&](char16_t unit) {
        const char low = char(unit & 0xFF);
        const char high = char(unit >> 8);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    };
    if (mark) {
        put(0xFEFF);
    }
    for (const QChar c : text) {
        put(c.unicode());
    }
    return bytes;
}

} // namespace

class ReaderTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatADocumentIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mime");
        const auto row = [](const char* title, const QByteArray& bytes, const QString& name, const QString& mime) {
            QTest::newRow(title) << bytes << name << mime;
        };
        row("empty", "", u"a.pdf"_s, u"application/x-zerosize"_s);
        row("pdf", test::pdf({{u"x"_s}}), u"a.bin"_s, u"application/pdf"_s);
        row("pdf in a printer job", "\x1B%-12345X@PJL\r\n" + test::pdf({{u"x"_s}}), u"a.prn"_s, u"application/pdf"_s);
        row("mail", "Received: x\r\nFrom: a@b\r\nSubject: s\r\n\r\nhi", u"a"_s, u"message/rfc822"_s);
        row("mail by its name", "Subject: s\n\nhi", u"a.eml"_s, u"message/rfc822"_s);
        row("letter that begins like a mail", "From: Otto\nTo: Anna\nDear Anna, hello", u"a.txt"_s, u"text/plain"_s);
        row("html", "<!DOCTYPE html><p>x", u"a"_s, u"text/html"_s);
        row("html after a comment", " <!-- x -->\n<HTML>", u"a"_s, u"text/html"_s);
        row("html in UTF-16", utf16(u"<html><body>x"_s, true, true), u"a"_s, u"text/html"_s);
        row("xhtml", "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'xhtml'><html xmlns='http://www.w3.org/1999/xhtml'>",
            u"a"_s, u"text/html"_s);
        row("xml", "<?xml version='1.0'?><a>x</a>", u"a"_s, u"application/xml"_s);
        row("text", "Hello,\nnothing special", u"a.pdf"_s, u"text/plain"_s);
        row("text in UTF-16 without mark", utf16(u"nothing special"_s, false, false), u"a"_s, u"text/plain"_s);
        row("afp", QByteArray("\x5A\x00\x10\xD3\xA8\xA8\x00\x00\x00", 9) + QByteArray(8, 'A') + "\x5A", u"a"_s,
            u"application/vnd.ibm.modcap"_s);
        row("a Z is no afp", "Zebras and other animals", u"a"_s, u"text/plain"_s);
        row("pcl",
            "\x1B"
            "E\x1B&l0O text",
            u"a"_s, u"application/vnd.hp-pcl"_s);
        row("postscript", "%!PS-Adobe-3.0\n", u"a"_s, u"application/postscript"_s);
        row("tiff", QByteArray("II*\0\x08\0\0\0", 8), u"a"_s, u"image/tiff"_s);
        row("png", "\x89PNG\r\n\x1A\n....", u"a"_s, u"image/png"_s);
        row("jpeg", "\xFF\xD8\xFF\xE0", u"a"_s, u"image/jpeg"_s);
        row("docx", QByteArray("PK\x03\x04....word/document.xml"), u"a"_s,
            u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s);
        row("zip", QByteArray("PK\x03\x04....other"), u"a"_s, u"application/zip"_s);
        row("noise", QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08\x00\xFF", 10), u"a.txt"_s,
            u"application/octet-stream"_s);
    }

    void seesWhatADocumentIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, mime);
        QCOMPARE(detect(bytes, name, QString()).mime, mime);
    }

    void saysThatAPictureIsDamaged()
    {
        const Extraction found = readDocument("\x89PNG\r\n\x1A\n....", u"scan.png"_s, u"image/png"_s);
        QCOMPARE(found.state, TextState::Unreadable);
        QCOMPARE(found.mime, u"image/png"_s);
        QVERIFY(!found.reason.isEmpty());
    }

    void decodesWhatItIsGiven_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const QString mixed = u"Żółć, 世界 and 🂡"_s;
        QTest::newRow("UTF-8") << mixed.toUtf8() << QString() << mixed << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + mixed.toUtf8() << QString() << mixed << u"UTF-8"_s;
        QTest::newRow("UTF-16LE") << utf16(mixed, true, true) << QString() << mixed << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE") << utf16(mixed, true, false) << QString() << mixed << u"UTF-16BE"_s;
        QTest::newRow("UTF-16LE without mark")
            << utf16(u"plain words here"_s, false, true) << QString() << u"plain words here"_s << u"UTF-16LE"_s;
        QTest::newRow("declared Shift_JIS")
            << QByteArray("\x93\xFA\x96\x7B\x8C\xEA") << u"shift_jis"_s << u"日本語"_s << u"Shift_JIS"_s;
        QTest::newRow("declared ISO-2022-JP")
            << QByteArray("\x1B$BF|K\\8l\x1B(B") << u"iso-2022-jp"_s << u"日本語"_s << u"iso-2022-jp"_s;
        QTest::newRow("declared Latin 1 is windows-1252")
            << QByteArray("\x80 5 f\xFCr") << u"ISO-8859-1"_s << u"€ 5 für"_s << u"windows-1252"_s;
        QTest::newRow("UTF-8 declared as Latin 1")
            << QByteArray("f\xC3\xBCr") << u"iso-8859-1"_s << u"für"_s << u"UTF-8"_s;
        QTest::newRow("Latin 2") << QByteArray("\xA3\xF3\xBF\xE6") << u"iso-8859-2"_s << u"Łóżć"_s << u"iso-8859-2"_s;
        QTest::newRow("an unknown name") << QByteArray("f\xC3\xBCr") << u"no-such//IGNORE"_s << u"für"_s << u"UTF-8"_s;
        QTest::newRow("NUL bytes") << QByteArray("a\0b\0c and more", 14) << QString() << u"abc and more"_s
                                   << u"UTF-8"_s;
    }

    void decodesWhatItIsGiven()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, declared);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        const Decoded decoded = decodeText(bytes, declared);
        QCOMPARE(decoded.text, text);
        QCOMPARE(decoded.encoding, encoding);
    }

    void guessesFromTheLetters()
    {
        const QByteArray cyrillic =
            decodeAs("x", u"koi8-r"_s)
                ? QByteArray("\xF0\xD2\xC9\xD7\xC5\xD4, \xCB\xC1\xCB \xC4\xC5\xCC\xC1? "
                             "\xFC\xD4\xCF \xD0\xD2\xCF\xD3\xD4\xCF\xC5 \xD0\xC9\xD3\xD8\xCD\xCF")
                : QByteArray();
        QCOMPARE(decodeText(cyrillic).text, u"Привет, как дела? Это простое письмо"_s);
        QVERIFY(decodeText("Sch\xF6ne Gr\xFC\xDF"
                           "e aus M\xFCnchen, wir schreiben Ihnen wegen der \xC4nderung")
                    .text.startsWith(u"Schöne Grüße"));
    }

    void marksWhatCannotBeDecoded()
    {
        const auto text = decodeAs("\x93\xFA\xFF\x96\x7B", u"shift_jis"_s);
        QVERIFY(text);
        QVERIFY(text->contains(QChar::ReplacementCharacter));
        QVERIFY(text->startsWith(u'日'));
    }

    void readsTheTextOfXmlAndNoEntities()
    {
        const Extraction found = readXml("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                                         "<a><b>one</b><c>two</c>&x;</a>");
        QVERIFY(found.text.contains(u"one"));
        QVERIFY(!found.text.contains(u"root:"));
        QCOMPARE(readXml("<?xml version='1.0'?><a><b>one</b><c>two</c></a>").text.simplified(), u"one two"_s);
    }

    void doesNotExpandABombOfEntities()
    {
        QByteArray bomb = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a0 'lollollollol'>";
        for (int i = 1; i < 20; ++i) {
            const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
            bomb += "<!ENTITY a" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
        }
        bomb += "]><a>&a19;</a>";
        QVERIFY(readXml(bomb).text.size() < 100'000);
    }

    void findsNothingInBlanks() { QCOMPARE(readDocument(" \n\t \n", u"a.txt"_s, {}).state, TextState::NoText); }
};

QTEST_GUILESS_MAIN(ReaderTextTest)
#include "reading_text_test.moc"
