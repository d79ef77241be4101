// Controlled changes of a document, each with the class it must get; real PDFs, rewritten by QPDF, read by the confined child.
#include "models/evidence/comparison/sameness_verdict.h"
#include "models/reading/reader_pool.h"
#include "tests/support/pdf_maker.h"

#include <QTest>

#include <functional>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace cf;
using namespace Qt::StringLiterals;
using Class = SamenessClass;
using Handle = QPDFObjectHandle;

namespace {

using Edit = std::function<void(QPDF&)>;
using Write = std::function<void(QPDFWriter&)>;

QByteArray rewritten(const QByteArray& bytes, const Edit& edit = {}, const Write& write = {})
{
    QPDF pdf;
    pdf.processMemoryFile("a test", bytes.constData(), size_t(bytes.size()));
    if (edit) {
        edit(pdf);
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    if (write) {
        write(writer);
    }
    writer.write();
    const auto made = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(made->getBuffer()), qsizetype(made->getSize()));
}

Handle firstPage(QPDF& pdf) { return pdf.getAllPages().front(); }

Handle streamOf(QPDF& pdf, const std::string& dictionary, const std::string& data)
{
    Handle stream = Handle::newStream(&pdf, data);
    stream.replaceDict(Handle::parse(dictionary));
    stream.replaceStreamData(data, Handle::newNull(), Handle::newNull());
    return pdf.makeIndirectObject(stream);
}

/// A picture of 8 by 8 greys in the lower half of the first page.
Edit picture(unsigned char grey)
{
    return [grey](QPDF& pdf) {
        std::string pixels(64, char(200));
        for (int i = 18; i < 30; ++i) {
            pixels[size_t(i)] = char(grey);
        }
        Handle page = firstPage(pdf);
        Handle image = streamOf(pdf, "<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 >>", pixels);
        page.getKey("/Resources").replaceKey("/XObject", Handle::parse("<< >>"));
        page.getKey("/Resources").getKey("/XObject").replaceKey("/Im1", image);
        page.addPageContents(streamOf(pdf, "<< >>", "\nq 200 0 0 100 60 200 cm /Im1 Do Q\n"), false);
    };
}

Edit appended(const std::string& content)
{
    return [content](QPDF& pdf) { firstPage(pdf).addPageContents(streamOf(pdf, "<< >>", content), false); };
}

Edit prepended(const std::string& content)
{
    return [content](QPDF& pdf) { firstPage(pdf).addPageContents(streamOf(pdf, "<< >>", content), true); };
}

Edit link(const std::string& address)
{
    return [address](QPDF& pdf) {
        firstPage(pdf).replaceKey("/Annots", Handle::parse("[ << /Type /Annot /Subtype /Link /Rect [50 700 200 720] /Border [0 0 0] /A << /S /URI /URI (" + address + ") >> >> ]"));
    };
}

Edit field(const std::string& value)
{
    return [value](QPDF& pdf) { pdf.getRoot().replaceKey("/AcroForm", Handle::parse("<< /Fields [ << /T (amount) /FT /Tx /V (" + value + ") >> ] >>")); };
}

Edit catalogue(const std::string& key, const std::string& value)
{
    return [key, value](QPDF& pdf) { pdf.getRoot().replaceKey(key, Handle::parse(value)); };
}

Edit info(const std::string& key, const std::string& value)
{
    return [key, value](QPDF& pdf) { pdf.getTrailer().getKey("/Info").replaceKey(key, Handle::newString(value)); };
}

Edit fontNamed(const std::string& name)
{
    return [name](QPDF& pdf) { firstPage(pdf).getKey("/Resources").getKey("/Font").getKey("/F1").replaceKey("/BaseFont", Handle::newName(name)); };
}

/// A digit without letters: a polygon, whose corner `corner` makes it another one.
std::string outlined(int corner) { return "\n300 300 m 310 320 l " + std::to_string(300 + corner) + " 330 l 290 325 l h f\n"; }

std::string inlined(char bits) { return std::string("\nq 40 0 0 40 60 200 cm BI /W 8 /H 1 /BPC 1 /CS /G ID ") + bits + " EI Q\n"; }

Edit packet(const std::string& date, const std::string& title, bool asElements = false)
{
    const std::string head = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' "
                             "xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/' ";
    const std::string body = asElements ? "><xmp:ModifyDate>" + date + "</xmp:ModifyDate><dc:format>" + title + "</dc:format>"
                                        : "xmp:ModifyDate='" + date + "' dc:format='" + title + "'>";
    return [all = head + body + "</rdf:Description></rdf:RDF></x:xmpmeta>"](QPDF& pdf) {
        pdf.getRoot().replaceKey("/Metadata", streamOf(pdf, "<< /Type /Metadata /Subtype /XML >>", all));
    };
}

void attach(QPDF& pdf)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, std::string("terms"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile("terms.txt", QPDFFileSpecObjectHelper::createFileSpec(pdf, "terms.txt", stream));
}

QList<QStringList> letter()
{
    return {{u"Northgate Savings Bank"_s, u"We are changing the fees for your account"_s, u"Monthly account fee 4.50 EUR"_s, u"Balance -12.00 EUR"_s, u"Please tell us by the end of May."_s},
            {u"The full list of fees"_s, u"Card payment in a foreign currency 1.50"_s}};
}

QList<QStringList> changed(int page, int line, const QString& text)
{
    QList<QStringList> pages = letter();
    pages[page][line] = text;
    return pages;
}

} // namespace

class SamenessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row55ClassesControlledChanges_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("named");
        const QByteArray base = test::pdf(letter());
        const auto row = [&](const char* name, const QByteArray& left, const QByteArray& right, Class verdict, const QString& named = {}) {
            QTest::newRow(name) << left << right << int(verdict) << named;
        };
        const auto same = [&](const char* name, const Edit& edit, const Write& write = {}) { row(name, base, rewritten(base, edit, write), Class::CanonicallyIdentical); };
        row("nothing", base, base, Class::ByteIdentical);
        same("saved again", {});
        same("linearised", {}, [](QPDFWriter& w) { w.setLinearization(true); });
        same("object streams", {}, [](QPDFWriter& w) { w.setObjectStreamMode(qpdf_o_generate); });
        same("streams compressed", {}, [](QPDFWriter& w) { w.setCompressStreams(true); });
        same("streams uncompressed", {}, [](QPDFWriter& w) { w.setStreamDataMode(qpdf_s_uncompress); });
        same("another version", {}, [](QPDFWriter& w) { w.forcePDFVersion("1.7"); });
        same("another identifier", {}, [](QPDFWriter& w) { w.setDeterministicID(true); w.setStaticID(false); });
        same("another date", info("/ModDate", "D:20260101000000Z"));
        same("another producer", info("/Producer", "somebody else"));
        same("an object nobody uses", [](QPDF& pdf) { pdf.makeIndirectObject(Handle::newString("nobody")); });
        row("another subset tag", rewritten(base, fontNamed("/ABCDEF+Helvetica")), rewritten(base, fontNamed("/GHIJKL+Helvetica")), Class::CanonicallyIdentical);
        row("another title", base, rewritten(base, info("/Title", "other")), Class::RenderEquivalent, u"METADATA"_s);
        row("content parted otherwise", base, rewritten(base, appended("\n")), Class::RenderEquivalent);
        row("shifted by a fiftieth of a point", base, rewritten(base, prepended("1 0 0 1 0.02 0 cm\n")), Class::ContentEqualLayoutDiffers, u"LOOK"_s);
        row("shifted by a quarter of a point", base, rewritten(base, prepended("1 0 0 1 0.25 0 cm\n")), Class::ContentEqualLayoutDiffers, u"LOOK"_s);
        row("read only", base, rewritten(base, {}, [](QPDFWriter& w) { w.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_none, true); }), Class::RenderEquivalent, u"PROTECTION"_s);
        row("shifted by three points", base, rewritten(base, prepended("1 0 0 1 3 0 cm\n")), Class::ContentEqualLayoutDiffers, u"LOOK"_s);
        row("a shade of black", base, rewritten(base, prepended("0.04 g\n")), Class::RenderEquivalent);
        row("another colour", base, rewritten(base, prepended("0.8 0 0 rg\n")), Class::ContentEqualLayoutDiffers, u"LOOK"_s);
        row("another font", base, rewritten(base, fontNamed("/Times-Roman")), Class::ContentEqualLayoutDiffers, u"LOOK"_s);
        row("another paper", base, test::pdf(letter(), {.width = 612, .height = 792}), Class::ContentEqualLayoutDiffers, u"LOOK"_s);
        QList<QStringList> reflowed = letter();
        reflowed[0][1] = u"We are changing the fees"_s;
        reflowed[0].insert(2, u"for your account"_s);
        row("other line breaks", base, test::pdf(reflowed), Class::ContentEqualLayoutDiffers, u"LOOK"_s);
        QList<QStringList> broken = letter();
        broken[1].prepend(broken[0].takeLast());
        row("page break moved", base, test::pdf(broken), Class::ContentEqualLayoutDiffers, u"LOOK"_s);
        row("a word changed", base, test::pdf(changed(0, 4, u"Please tell us by the end of June."_s)), Class::Differs, u"TEXT"_s);
        row("a digit changed", base, test::pdf(changed(0, 2, u"Monthly account fee 4.60 EUR"_s)), Class::Differs, u"TEXT"_s);
        row("a sign changed", base, test::pdf(changed(0, 3, u"Balance 12.00 EUR"_s)), Class::Differs, u"TEXT"_s);
        row("an amount changed in a picture", rewritten(base, picture(0)), rewritten(base, picture(90)), Class::Differs, u"IMAGE"_s);
        row("white text added", base, rewritten(base, appended("\nBT 1 g /F1 10 Tf 50 100 Td (we owe nothing) Tj ET\n")), Class::Differs, u"TEXT"_s);
        row("a hidden layer added", base,
            rewritten(base, catalogue("/OCProperties", "<< /OCGs [ << /Type /OCG /Name (hidden) >> ] /D << /BaseState /OFF >> >>")), Class::Differs, u"LAYER"_s);
        row("an annotation added", base, rewritten(base, [](QPDF& pdf) {
                firstPage(pdf).replaceKey("/Annots", Handle::parse("[ << /Type /Annot /Subtype /Text /Rect [10 10 20 20] /Contents (void) /F 2 >> ]"));
            }), Class::Differs, u"ANNOTATION"_s);
        row("a field filled in otherwise", rewritten(base, field("10")), rewritten(base, field("100")), Class::Differs, u"FORM_FIELD"_s);
        row("a link leads elsewhere", rewritten(base, link("https://bank.example")), rewritten(base, link("https://bank.invalid")), Class::Differs, u"LINK"_s);
        row("an attachment added", base, rewritten(base, attach), Class::Differs, u"ATTACHMENT"_s);
        row("JavaScript added", base, rewritten(base, catalogue("/OpenAction", "<< /S /JavaScript /JS (app.alert\\(1\\)) >>")), Class::Differs, u"ACTION"_s);
        row("alternative text changed", rewritten(base, catalogue("/StructTreeRoot", "<< /K << /S /Figure /Alt (10) >> >>")),
            rewritten(base, catalogue("/StructTreeRoot", "<< /K << /S /Figure /Alt (20) >> >>")), Class::Differs, u"ALTERNATIVE_TEXT"_s);
        row("pages in another order", base, test::pdf({letter()[1], letter()[0]}), Class::Differs, u"TEXT"_s);
        row("a page missing", base, test::pdf({letter()[0]}), Class::Differs, u"PAGES"_s);
        row("a page added", base, test::pdf(letter() + QList<QStringList>{{u"One more"_s}}), Class::Differs, u"PAGES"_s);
        row("a copy mark", base, rewritten(base, appended("\nBT /F1 24 Tf 250 400 Td (COPY) Tj ET\n")), Class::Differs, u"TEXT"_s);
        // An amount in outlines has no words: that the words are equal says nothing of it.
        row("an amount in outlines changed", rewritten(base, appended(outlined(4))), rewritten(base, appended(outlined(9))), Class::Differs, u"DRAWING"_s);
        row("an amount in outlines moved", rewritten(base, appended(outlined(4))), rewritten(base, appended("\nq 1 0 0 1 7 0 cm" + outlined(4) + "Q\n")), Class::ContentEqualLayoutDiffers, u"LOOK"_s);
        row("an amount drawn in an inline picture changed", rewritten(base, appended(inlined('\x0F'))), rewritten(base, appended(inlined('\xF0'))), Class::Differs, u"IMAGE"_s);
        row("rules of a table made longer", rewritten(base, appended("\n50 300 m 250 300 l S\n")), rewritten(base, appended("\n50 300 m 350 300 l S\n")), Class::ContentEqualLayoutDiffers, u"LOOK"_s);
        row("other dates in XMP", rewritten(base, packet("2026-01-01", "Fees")), rewritten(base, packet("2026-02-02", "Fees")), Class::CanonicallyIdentical);
        row("XMP written as elements", rewritten(base, packet("2026-01-01", "Fees")), rewritten(base, packet("2026-01-01", "Fees", true)), Class::CanonicallyIdentical);
        row("another title in XMP", rewritten(base, packet("2026-01-01", "Fees")), rewritten(base, packet("2026-01-01", "Charges")), Class::RenderEquivalent, u"METADATA"_s);
        row("XMP that is no XML", rewritten(base, packet("2026-01-01", "Fees")), rewritten(base, packet("<<<", "Fees")), Class::RenderEquivalent, u"METADATA"_s);
        row("a password", base, rewritten(base, {}, [](QPDFWriter& w) { w.setR6EncryptionParameters("user", "owner", true, true, true, true, true, true, qpdf_r3p_none, true); }), Class::NotComparable);
        row("cut off", base, base.left(base.size() / 2), Class::NotComparable);
        row("a scan for text", base, rewritten(test::pdf({{}, {}}), picture(0)), Class::NotComparable);
        row("another format", base, "Northgate Savings Bank\nWe are changing the fees for your account\n", Class::NotComparable);
        row("text with other ends of lines", "Dear Ann,\nall is well with us.\n", "Dear Ann,\r\nall is well with us.\r\n", Class::CanonicallyIdentical);
        row("text wrapped otherwise", "Dear Ann,\nall is well with us.\n", "Dear Ann, all is\nwell with us.\n", Class::ContentEqualLayoutDiffers);
    }

    void row55ClassesControlledChanges()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(int, verdict);
        QFETCH(QString, named);
        const Sameness told = asked(left, right);
        QStringList found;
        for (const SamenessDifference& one : told.differences) {
            found << one.what;
        }
        const QByteArray seen = (QString(codeOf(told.verdict)) + u' ' + told.reason + u' ' + found.join(u' ')).toUtf8();
        QVERIFY2(told.verdict == Class(verdict), seen.constData());
        QVERIFY2(named.isEmpty() || found.contains(named), seen.constData());
    }

    void aDeclaredCoverPageIsTakenOff()
    {
        const QByteArray base = test::pdf(letter());
        const QByteArray covered = test::pdf(QList<QStringList>{{u"COPY of a letter"_s}} + letter());
        QCOMPARE(asked(base, covered).verdict, Class::Differs);
        const Sameness told = asked(base, covered, {.coverPages = 1});
        QCOMPARE(told.coverPages, 1);
        QCOMPARE(told.verdict, Class::CanonicallyIdentical);
        QCOMPARE(asked(base, test::pdf(QList<QStringList>{{u"COPY"_s}} + changed(0, 2, u"Monthly account fee 9.50 EUR"_s)), {.coverPages = 1}).verdict, Class::Differs);
    }

    void row55ADeclaredMarkIsLeftOutAndWhatLiesUnderItIsSaidToBe()
    {
        const QByteArray base = test::pdf(letter());
        const QByteArray marked = rewritten(base, appended("\nBT /F1 14 Tf 300 40 Td (COPY of 2025-03-14) Tj ET\n"));
        QCOMPARE(asked(base, marked).verdict, Class::Differs);
        const Sameness told = asked(base, marked, {.mark = u"COPY of 2025-03-14"_s});
        QCOMPARE(told.verdict, Class::RenderEquivalent);
        QCOMPARE(told.markedPages, 1);
        QVERIFY(std::ranges::find(told.notCompared, NotCompared::UnderMark) != told.notCompared.end());
        QCOMPARE(asked(base, marked, {.mark = u"COPY of 2025-03-15"_s}).verdict, Class::Differs);
        // What differs beside the mark is not hidden by it.
        const QByteArray other = rewritten(test::pdf(changed(0, 2, u"Monthly account fee 9.50 EUR"_s)), appended("\nBT /F1 14 Tf 300 40 Td (COPY of 2025-03-14) Tj ET\n"));
        QCOMPARE(asked(base, other, {.mark = u"COPY of 2025-03-14"_s}).verdict, Class::Differs);
    }

    void saysWhereItDiffers()
    {
        const Sameness told = asked(test::pdf(letter()), test::pdf(changed(1, 1, u"Card payment in a foreign currency 2.50"_s)));
        const auto text = std::ranges::find(told.differences, u"TEXT"_s, &SamenessDifference::what);
        QVERIFY(text != told.differences.end());
        QCOMPARE(text->page, 1);
        QCOMPARE(text->right, u"2.50"_s);
        const auto look = std::ranges::find(told.differences, u"LOOK"_s, &SamenessDifference::what);
        QVERIFY(look != told.differences.end());
        QVERIFY2(look->place.intersects(text->place), "the word and the picture differ at one place");
        QVERIFY(look->place.width() < 100);
        QCOMPARE(told.leftForm.size(), 32);
        QVERIFY(told.leftForm != told.rightForm);
        const Sameness saved = asked(test::pdf(letter()), rewritten(test::pdf(letter())));
        QCOMPARE(saved.leftForm, saved.rightForm);
    }

    void tellsHowFarItIsAndStopsWhenItIsTold()
    {
        const QByteArray base = test::pdf(letter()), other = test::pdf(changed(0, 4, u"Please tell us by the end of June."_s));
        auto watch = std::make_shared<evidence::SamenessWatch>();
        evidence::samenessOf(m_pool, m_pool, {base, {}, {}}, {other, {}, {}}, {}, watch).waitForFinished();
        QCOMPARE(watch->done.load(), watch->all.load());
        QCOMPARE(watch->all.load(), 2 + 2 + 2 + 2); // forms, words of both, looks
        auto stopped = std::make_shared<evidence::SamenessWatch>();
        stopped->isStopped = true;
        auto future = evidence::samenessOf(m_pool, m_pool, {base, {}, {}}, {other, {}, {}}, {}, stopped);
        future.waitForFinished();
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    }

private:
    Sameness asked(const QByteArray& left, const QByteArray& right, const evidence::DeclaredDifferences& declared = {})
    {
        auto future = evidence::samenessOf(m_pool, m_pool, {left, {}, {}}, {right, {}, {}}, declared);
        future.waitForFinished();
        const Result<Sameness> told = future.result();
        return told ? *told : Sameness();
    }

    static reading::ReaderSettings settings()
    {
        reading::ReaderSettings settings;
        settings.program = qEnvironmentVariable("CF_BIN") + u"/counterfoil-reader"_s;
        return settings;
    }
    reading::ReaderPool m_pool{settings()};
};

QTEST_GUILESS_MAIN(SamenessTest)
#include "sameness_test.moc"
