#include "app/sandbox/pdf_lock.h"

#include <QCryptographicHash>
#include <QMap>

#include <array>
#include <numeric>

namespace cf::sandbox {

namespace {

// ISO 32000-1, 7.6.3.3, algorithm 2: what passwords are filled up with.
const QByteArray padding = QByteArray::fromHex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");
constexpr qint32 permissions = -4; // everything is allowed to whoever has the password

QByteArray md5(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Md5); }

QByteArray rc4(const QByteArray& key, const QByteArray& bytes)
{
    std::array<quint8, 256> state;
    std::iota(state.begin(), state.end(), quint8(0));
    for (int i = 0, j = 0; i < 256; ++i) {
        j = (j + state[size_t(i)] + quint8(key[i % key.size()])) & 255;
        std::swap(state[size_t(i)], state[size_t(j)]);
    }
    QByteArray out = bytes;
    int i = 0;
    int j = 0;
    for (char& byte : out) {
        i = (i + 1) & 255;
        j = (j + state[size_t(i)]) & 255;
        std::swap(state[size_t(i)], state[size_t(j)]);
        byte = char(quint8(byte) ^ state[(state[size_t(i)] + state[size_t(j)]) & 255]);
    }
    return out;
}

QByteArray rc4Rounds(const QByteArray& key, QByteArray bytes)
{
    for (int round = 0; round < 20; ++round) {
        QByteArray each = key;
        for (char& byte : each) {
            byte = char(quint8(byte) ^ round);
        }
        bytes = rc4(each, bytes);
    }
    return bytes;
}

QByteArray littleEndian(quint32 value, int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i) {
        out += char(value >> (8 * i) & 255);
    }
    return out;
}

/// The standard security handler's entries for one user password, which is also the owner's.
struct Handler {
    QByteArray owner, user, key, id;

    Handler(const QByteArray& pdf, const QByteArray& password)
        : id(md5(pdf))
    {
        const QByteArray padded = (password + padding).left(32);
        QByteArray ownerKey = md5(padded);
        for (int i = 0; i < 50; ++i) {
            ownerKey = md5(ownerKey);
        }
        owner = rc4Rounds(ownerKey, padded);
        key = md5(padded + owner + littleEndian(quint32(permissions), 4) + id);
        for (int i = 0; i < 50; ++i) {
            key = md5(key);
        }
        user = rc4Rounds(key, md5(padding + id)) + QByteArray(16, '\0');
    }

    QByteArray hide(int object, const QByteArray& bytes) const
    {
        return rc4(md5(key + littleEndian(quint32(object), 3) + littleEndian(0, 2)), bytes);
    }
    QByteArray dictionary() const
    {
        return "<< /Filter /Standard /V 2 /R 3 /Length 128 /P " + QByteArray::number(permissions) + " /O <" +
               owner.toHex() + "> /U <" + user.toHex() + "> >>";
    }
};

/// A literal string starting at `at` ('('), decoded; `at` is left behind it.
QByteArray literal(const QByteArray& text, qsizetype& at)
{
    QByteArray out;
    int depth = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\' && at + 1 < text.size()) {
            out += text[++at];
            continue;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0) {
            ++at;
            break;
        }
        if (c != '(' || depth > 1) {
            out += c;
        }
    }
    return out;
}

/// Replaces every string of an object by its hidden form.
QByteArray hideStrings(const Handler& handler, int object, const QByteArray& text)
{
    QByteArray out;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == '(') {
            out += '<' + handler.hide(object, literal(text, at)).toHex() + '>';
        } else if (text[at] == '<' && text.mid(at, 2) != "<<") {
            const qsizetype end = text.indexOf('>', at);
            out += '<' + handler.hide(object, QByteArray::fromHex(text.mid(at + 1, end - at - 1))).toHex() + '>';
            at = end + 1;
        } else {
            const qsizetype length = text.mid(at, 2) == "<<" ? 2 : 1;
            out += text.mid(at, length);
            at += length;
        }
    }
    return out;
}

/// Where each object begins, by number; from the table at the end of the file.
QMap<int, qsizetype> objectOffsets(const QByteArray& pdf)
{
    QMap<int, qsizetype> offsets;
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype table = start < 0 ? -1 : pdf.mid(start + 9, 24).trimmed().split('\n').first().toLongLong();
    if (table < 0 || !pdf.mid(table, 5).startsWith("xref\n")) {
        return offsets;
    }
    const QList<QByteArray> lines = pdf.mid(table).split('\n');
    const int count = lines.value(1).split(' ').value(1).toInt();
    for (int number = 1; number < count; ++number) {
        offsets.insert(number, lines.value(number + 2).left(10).toLongLong());
    }
    return offsets;
}

QByteArray hideObject(const Handler& handler, int number, const QByteArray& object)
{
    const qsizetype begin = object.indexOf("stream\n");
    if (begin < 0) {
        return hideStrings(handler, number, object);
    }
    const qsizetype end = object.lastIndexOf("\nendstream");
    const QByteArray content = object.mid(begin + 7, end - begin - 7);
    return hideStrings(handler, number, object.left(begin)) + "stream\n" + handler.hide(number, content) +
           object.mid(end);
}

} // namespace

QByteArray locked(const QByteArray& pdf, const QByteArray& password)
{
    const Handler handler(pdf, password);
    const QMap<int, qsizetype> offsets = objectOffsets(pdf);
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (offsets.isEmpty() || trailer < 0) {
        return {};
    }
    QByteArray out = pdf.left(*std::min_element(offsets.cbegin(), offsets.cend()));
    QByteArray table;
    for (auto it = offsets.cbegin(); it != offsets.cend(); ++it) {
        const qsizetype end = pdf.indexOf("\nendobj", it.value());
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += hideObject(handler, it.key(), pdf.mid(it.value(), end - it.value())) + "\nendobj\n";
    }
    const int number = offsets.lastKey() + 1;
    table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
    out += QByteArray::number(number) + " 0 obj\n" + handler.dictionary() + "\nendobj\n";

    const qsizetype start = out.size();
    const qsizetype open = pdf.indexOf("<<", trailer) + 2;
    QByteArray entries = pdf.mid(open, pdf.lastIndexOf(">>") - open);
    entries.replace("/Size " + QByteArray::number(number), "/Size " + QByteArray::number(number + 1));
    out += "xref\n0 " + QByteArray::number(number + 1) + "\n0000000000 65535 f \n" + table + "trailer\n<<" + entries +
           "/Encrypt " + QByteArray::number(number) + " 0 R /ID [<" + handler.id.toHex() + "> <" + handler.id.toHex() +
           ">]\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return out;
}

} // namespace cf::sandbox
