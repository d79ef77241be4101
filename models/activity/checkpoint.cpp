#include "models/activity/checkpoint.h"

#include "models/base/sha256.h"

#include <QList>

namespace cf::activity {

using namespace Qt::StringLiterals;

namespace {

constexpr char ed25519 = '\1';
constexpr qsizetype hashBytes = 32, keyBytes = 32, idBytes = 4;
const QByteArray dash = "\xE2\x80\x94 ";

std::optional<QByteArray> decoded(const QByteArray& text, qsizetype size)
{
    const auto made = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return made && made.decoded.size() == size && made.decoded.toBase64() == text ? std::optional(made.decoded) : std::nullopt;
}

QByteArray textOf(const TreeHead& head)
{
    return head.origin.toUtf8() + '\n' + QByteArray::number(head.size) + '\n' + head.root.toBase64() + "\nat " + QByteArray::number(head.at) + '\n';
}

/// What was signed, and what stands below it.
std::optional<std::pair<QByteArray, QByteArray>> partsOf(const QByteArray& note)
{
    const qsizetype gap = note.lastIndexOf("\n\n");
    return gap < 0 ? std::nullopt : std::optional(std::pair(note.first(gap + 1), note.mid(gap + 2)));
}

std::optional<qint64> numberOf(const QByteArray& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 && QByteArray::number(number) == text ? std::optional(number) : std::nullopt;
}

} // namespace

QByteArray NoteKey::id() const
{
    return sha256Of(origin.toUtf8() + '\n' + ed25519 + key).first(idBytes);
}

QString NoteKey::text() const
{
    return origin + u'+' + QString::fromLatin1(id().toHex()) + u'+' + QString::fromLatin1((QByteArray(1, ed25519) + key).toBase64());
}

Result<NoteKey> NoteKey::fromText(QStringView text)
{
    const qsizetype first = text.indexOf(u'+'), second = first < 0 ? -1 : text.indexOf(u'+', first + 1);
    const auto all = second < 0 ? std::nullopt : decoded(text.mid(second + 1).toLatin1(), 1 + keyBytes);
    if (!all || all->front() != ed25519) {
        return fail(ErrorKind::Rejected, u"not a key of notes"_s);
    }
    NoteKey made{text.first(first).toString(), all->mid(1)};
    if (made.text() != text) {
        return fail(ErrorKind::Rejected, u"the id of the key is another's"_s);
    }
    return made;
}

QByteArray signedHead(const TreeHead& head, const seal::SigningKey& key)
{
    const QByteArray text = textOf(head);
    const NoteKey signer{head.origin, key.publicKey().key};
    return text + '\n' + dash + head.origin.toUtf8() + ' ' + (signer.id() + key.signPlain(text)).toBase64() + '\n';
}

Result<TreeHead> unprovenHead(const QByteArray& note)
{
    const auto wrong = [] { return fail(ErrorKind::Rejected, u"this is no checkpoint"_s); };
    const auto parts = partsOf(note);
    if (!parts) {
        return wrong();
    }
    const QList<QByteArray> lines = parts->first.split('\n');
    if (lines.size() != 5 || lines[0].isEmpty() || !lines[3].startsWith("at ")) {
        return wrong();
    }
    const auto size = numberOf(lines[1]), at = numberOf(lines[3].mid(3));
    const auto root = decoded(lines[2], hashBytes);
    if (!size || !at || !root) {
        return wrong();
    }
    return TreeHead{QString::fromUtf8(lines[0]), *size, *root, *at};
}

Result<TreeHead> headOf(const QByteArray& note, const NoteKey& key)
{
    CF_TRY(TreeHead head, unprovenHead(note));
    const auto parts = partsOf(note);
    if (head.origin != key.origin) {
        return fail(ErrorKind::Rejected, u"it is of the log %1"_s.arg(head.origin));
    }
    constexpr qsizetype signatureBytes = 64;
    const QByteArray before = dash + key.origin.toUtf8() + ' ';
    for (const QByteArray& line : parts->second.split('\n')) { // witnesses may have signed as well
        const auto all = line.startsWith(before) ? decoded(line.mid(before.size()), idBytes + signatureBytes) : std::nullopt;
        if (all && all->first(idBytes) == key.id()) {
            if (seal::isSignedPlain(parts->first, all->mid(idBytes), key.key)) {
                return head;
            }
            return fail(ErrorKind::Rejected, u"it is not what was signed"_s);
        }
    }
    return fail(ErrorKind::Rejected, u"it is not signed with this key"_s);
}

} // namespace cf::activity
