#include "app/sandbox/holdings/stored_files.h"

#include "app/sandbox/holdings/plain_pdf.h"

#include <openssl/sha.h>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

/// By the processor's own instructions where it has them: of all that is served, most time would go into this.
QByteArray sha256Of(const QByteArray& bytes)
{
    QByteArray hash(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char*>(bytes.constData()), size_t(bytes.size()), reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

FileDigest digestOf(const QByteArray& bytes) { return {sha256Of(bytes), bytes.size()}; }

} // namespace

StoredFiles::StoredFiles(const estate::EstateGenerator& generator, PdfMaker maker)
    : m_generator(generator)
    , m_maker(maker ? std::move(maker) : PdfMaker(plainPdf))
{}

QByteArray StoredFiles::made(const HeldFile& file, bool isAltered) const
{
    m_generator.make(file.number, m_record);
    estate::MadeRendition rendition = m_record.renditions[size_t(file.rendition)];
    rendition.contentKey ^= file.variant;
    const auto plain = plainBytes(rendition, isAltered);
    return plain ? *plain : m_maker(rendition, isAltered);
}

Result<QByteArray> StoredFiles::bytes(const HeldFile& file, Bytes which) const
{
    if (which == Bytes::Now && file.content == ContentState::Missing) {
        return fail(ErrorKind::NotFound, u"the file is missing"_s);
    }
    const bool isAltered = which == Bytes::Now && file.content == ContentState::Altered;
    if (file.rendition < 0) {
        return isAltered ? file.own + '\n' : file.own;
    }
    return made(file, isAltered);
}

FileDigest StoredFiles::recorded(const HeldFile& file) const
{
    if (file.rendition < 0) {
        return digestOf(file.own);
    }
    const std::pair key(file.number * 4 + quint64(file.rendition), file.variant);
    if (const FileDigest* known = m_digests.object(key)) {
        return *known;
    }
    const FileDigest digest = digestOf(made(file, false));
    m_digests.insert(key, new FileDigest(digest));
    return digest;
}

FileDigest StoredFiles::stated(const HeldFile& file) const
{
    FileDigest digest = recorded(file);
    if (file.content == ContentState::Mismatch) {
        digest.sha256 = sha256Of(digest.sha256);
    }
    return digest;
}

} // namespace cf::sandbox
