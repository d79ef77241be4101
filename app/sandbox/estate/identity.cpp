#include "app/sandbox/estate/identity.h"

namespace cf::estate {

QByteArray Identity::derive(Text prefix, std::initializer_list<Text> parts)
{
    m_hash.reset();
    char length[24];
    for (const Text part : parts) {
        const int digits = std::snprintf(length, sizeof length, "%zu:", part.size());
        m_hash.addData(QByteArrayView(length, digits));
        m_hash.addData(QByteArrayView(part.data(), qsizetype(part.size())));
    }
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    const QByteArrayView digest = m_hash.resultView();
    QByteArray id(prefix.data(), qsizetype(prefix.size()));
    quint32 buffer = 0;
    int bits = 0, letters = 0;
    for (qsizetype i = 0; letters < 26; ++i) {
        buffer = buffer << 8 | uchar(digest[i]);
        for (bits += 8; bits >= 5 && letters < 26; bits -= 5, ++letters) {
            id += alphabet[buffer >> (bits - 5) & 31U];
        }
    }
    return id;
}

} // namespace cf::estate
