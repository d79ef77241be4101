// The bytes behind the files that archives hold, made when they are asked for, and their digests, remembered.
#pragma once

#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/estate_text.h"
#include "app/sandbox/holdings/held_communication.h"
#include "models/base/result.h"

#include <QCache>

#include <functional>

namespace cf::sandbox {

/// Makes the PDF of a rendition: plainPdf, or one that was typeset.
using PdfMaker = std::function<QByteArray(const estate::MadeRendition& file, bool isAltered)>;

struct FileDigest {
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0;
    friend bool operator==(const FileDigest&, const FileDigest&) = default;
};

/// One thread.
class StoredFiles
{
public:
    explicit StoredFiles(const estate::EstateGenerator& generator, PdfMaker maker = {});

    /// NotFound: now, there are none.
    Result<QByteArray> bytes(const HeldFile& file, Bytes which) const;
    /// Of the bytes as the archive took them in: what it states, unless it states something else.
    FileDigest recorded(const HeldFile& file) const;
    /// What the archive states: another SHA-256 than that of its bytes where the record is a mismatch.
    FileDigest stated(const HeldFile& file) const;

private:
    QByteArray made(const HeldFile& file, bool isAltered) const;
    const estate::EstateGenerator& m_generator;
    PdfMaker m_maker;
    mutable estate::EstateRecord m_record;
    mutable QCache<std::pair<quint64, quint64>, FileDigest> m_digests{100'000};
};

} // namespace cf::sandbox
