#include "app/sandbox/holdings/plain_pdf.h"

#include "app/sandbox/estate/dice.h"
#include "app/sandbox/estate_text.h"
#include "app/sandbox/pdf_lock.h"

#include <QMap>

#include <cstring>

namespace cf::sandbox {

namespace {

constexpr int lineLength = 90, linesOnPage = 52;
constexpr qint64 hugeFrom = 8LL * 1024 * 1024;

bool isRightToLeft(char32_t c)
{
    const auto direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

QList<QString> linesOf(const QString& text)
{
    QList<QString> lines;
    for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        QString line;
        for (const QString& word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            for (qsizetype at = 0; at < word.size(); at += lineLength) { // Japanese has no spaces
                const QString piece = word.mid(at, lineLength);
                if (!line.isEmpty() && line.size() + piece.size() >= lineLength) {
                    lines.append(line);
                    line.clear();
                }
                line += (line.isEmpty() || at > 0 ? QString() : QStringLiteral(" ")) + piece;
            }
        }
        lines.append(line);
    }
    return lines;
}

/// Latin-1 in Helvetica; every other character by a number of its own in a font that is nothing but names of characters.
class Letters
{
public:
    QByteArray shown(const QString& line)
    {
        if (std::all_of(line.begin(), line.end(), [](QChar c) { return c.unicode() < 256; })) { // most of them, in one stroke
            QByteArray run = "/F1 10 Tf (";
            for (const QChar c : line) {
                putPlain(run, char(c.unicode()));
            }
            return line.isEmpty() ? QByteArray() : run + ") Tj ";
        }
        QList<uint> characters = line.toUcs4();
        turnAround(characters);
        QByteArray out;
        for (qsizetype at = 0; at < characters.size();) {
            const bool isPlain = characters[at] < 256;
            QByteArray run;
            for (; at < characters.size() && (characters[at] < 256) == isPlain; ++at) {
                isPlain ? putPlain(run, char(characters[at])) : putOther(run, characters[at]);
            }
            out += isPlain ? "/F1 10 Tf (" + run + ") Tj " : "/F2 10 Tf <" + run + "> Tj ";
        }
        return out;
    }
    bool hasOthers() const { return !m_others.isEmpty(); }
    QByteArray names() const
    {
        QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
                         "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
        for (auto it = m_others.begin(); it != m_others.end(); ++it) {
            const char32_t character = it.key();
            QByteArray name;
            for (const QChar unit : QString::fromUcs4(&character, 1)) {
                name += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
            }
            map += "1 beginbfchar <" + code(it.value()) + "> <" + name + "> endbfchar\n";
        }
        return map + "endcmap end end";
    }

private:
    /// A page shows what is read from the right the other way round.
    static void turnAround(QList<uint>& characters)
    {
        for (qsizetype at = 0; at < characters.size(); ++at) {
            qsizetype end = at;
            for (qsizetype i = at; i < characters.size() && (isRightToLeft(characters[i]) || (end > at && characters[i] == ' ')); ++i) {
                end = characters[i] == ' ' ? end : i + 1;
            }
            if (end > at) {
                std::reverse(characters.begin() + at, characters.begin() + end);
                at = end - 1;
            }
        }
    }
    static void putPlain(QByteArray& run, char c)
    {
        if (c == '(' || c == ')' || c == '\\') {
            run += '\\';
        }
        run += c;
    }
    void putOther(QByteArray& run, uint character)
    {
        const auto found = m_others.constFind(character);
        const int number = found != m_others.constEnd() ? *found : int(m_others.size()) + 1;
        m_others.insert(character, number);
        run += code(number);
    }
    static QByteArray code(int number) { return QByteArray::number(number, 16).rightJustified(4, '0'); }
    QMap<uint, int> m_others;
};

/// Objects one after the other, and where each began.
class Objects
{
public:
    int add(const QByteArray& object)
    {
        begin();
        m_bytes += object;
        m_bytes += "\nendobj\n";
        return int(m_offsets.size());
    }
    int addStream(const QByteArray& content)
    {
        return addStream(content.size(), [&content](QByteArray& bytes) { bytes += content; });
    }
    /// `put` appends exactly `size` bytes.
    template <class Put>
    int addStream(qsizetype size, Put put)
    {
        begin();
        m_bytes += "<< /Length ";
        m_bytes += QByteArray::number(size);
        m_bytes += " >>\nstream\n";
        put(m_bytes);
        m_bytes += "\nendstream\nendobj\n";
        return int(m_offsets.size());
    }
    qsizetype size() const { return m_bytes.size(); }
    void reserve(qsizetype size) { m_bytes.reserve(size); }
    int next() const { return int(m_offsets.size()) + 1; }
    /// Once, at the end.
    QByteArray finished(int catalogue, int information)
    {
        const qsizetype began = m_bytes.size();
        const QByteArray count = QByteArray::number(m_offsets.size() + 1);
        m_bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
        for (const qsizetype offset : m_offsets) {
            m_bytes += QByteArray::number(offset).rightJustified(10, '0');
            m_bytes += " 00000 n \n";
        }
        m_bytes += "trailer\n<< /Size " + count + " /Root " + QByteArray::number(catalogue) + " 0 R /Info " + QByteArray::number(information) +
                   " 0 R >>\nstartxref\n" + QByteArray::number(began) + "\n%%EOF\n";
        return std::move(m_bytes);
    }

private:
    void begin()
    {
        m_offsets.append(m_bytes.size());
        m_bytes += QByteArray::number(m_offsets.size());
        m_bytes += " 0 obj\n";
    }

    QByteArray m_bytes = "%PDF-1.4\n";
    QList<qsizetype> m_offsets;
};

QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

QByteArray writing(quint64 key)
{
    estate::Dice dice(key, estate::Subject::Document, 0);
    QByteArray drawn;
    for (int y = 700; y > 200; y -= 15) {
        drawn += "60 " + QByteArray::number(y) + ' ' + QByteArray::number(200 + int(dice.below(260))) + " 5 re f\n";
    }
    return drawn;
}

/// What compresses to nothing smaller, at the end of `bytes`.
void putBallast(QByteArray& bytes, quint64 key, qsizetype size)
{
    estate::Dice dice(key, estate::Subject::Document, 1);
    const qsizetype from = bytes.size();
    bytes.resize(from + size);
    char* out = bytes.data() + from;
    for (qsizetype at = 0; at < size; at += qsizetype(sizeof(quint64))) {
        const quint64 eight = dice.next() | 0x8080808080808080ULL; // no letters, so that no keyword stands in it
        std::memcpy(out + at, &eight, size_t(std::min<qsizetype>(size - at, sizeof eight)));
    }
}

QByteArray wholePdf(const estate::MadeRendition& file, bool isAltered)
{
    Letters letters;
    QList<QByteArray> pages;
    const QList<QString> lines = linesOf(textOf(file));
    for (qsizetype first = 0; first < lines.size(); first += linesOnPage) {
        QByteArray page = "BT 60 780 Td 14 TL\n";
        for (const QString& line : lines.mid(first, linesOnPage)) {
            page += letters.shown(line) + "T*\n";
        }
        pages.append(page + "ET");
    }
    if (pages.isEmpty()) {
        pages.append(writing(file.contentKey));
    }
    if (isAltered) {
        pages.first() += "\n60 40 475 20 re S";
    }
    Objects objects;
    const int information = objects.add("<< /Subject (" + keyOf(file) + ") /Creator (Northgate output engine) /CreationDate (D:20200101000000Z) >>");
    QByteArray fonts = "/F1 " + reference(objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
    if (letters.hasOthers()) {
        const int names = objects.addStream(letters.names());
        const int describes = objects.add("<< /Type /FontDescriptor /FontName /NotoSans /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 "
                                          "/Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>");
        const int character = objects.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /NotoSans /CIDSystemInfo << /Registry (Adobe) "
                                          "/Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor " +
                                          reference(describes) + " >>");
        fonts += " /F2 " + reference(objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /NotoSans /Encoding /Identity-H /DescendantFonts [" +
                                                 reference(character) + "] /ToUnicode " + reference(names) + " >>"));
    }
    const int resources = objects.add("<< /Font << " + fonts + " >> >>");
    QList<int> contents;
    for (const QByteArray& page : pages) {
        contents.append(objects.addStream(page));
    }
    const int count = std::max(file.pages, int(pages.size()));
    const int rule = count > pages.size() ? objects.addStream("60 776 475 .5 re f") : 0;
    if (file.bytes >= hugeFrom) {
        const qsizetype filling = qsizetype(file.bytes) - objects.size();
        objects.reserve(qsizetype(file.bytes) + 64 * 1024);
        objects.addStream(filling, [&](QByteArray& bytes) { putBallast(bytes, file.contentKey, filling); });
    }
    const int parent = objects.next() + count;
    QByteArray kids;
    for (int i = 0; i < count; ++i) {
        kids += reference(objects.add("<< /Type /Page /Parent " + reference(parent) + " /MediaBox [0 0 595 842] /Resources " + reference(resources) +
                                      " /Contents " + reference(i < contents.size() ? contents[i] : rule) + " >>")) +
                ' ';
    }
    objects.add("<< /Type /Pages /Count " + QByteArray::number(count) + " /Kids [" + kids + "] >>");
    return objects.finished(objects.add("<< /Type /Catalog /Pages " + reference(parent) + " >>"), information);
}

} // namespace

QByteArray plainPdf(const estate::MadeRendition& file, bool isAltered)
{
    const QByteArray pdf = wholePdf(file, isAltered);
    switch (file.textState) {
    case TextState::Encrypted: return locked(pdf, keyOf(file));
    case TextState::Unreadable: return pdf.first(pdf.size() / 2);
    default: return pdf;
    }
}

} // namespace cf::sandbox
