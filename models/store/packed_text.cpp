#include "models/store/packed_text.h"

#include <map>

#include <zdict.h>
#include <zstd.h>

namespace cf::store {

namespace {

constexpr int level = 3;
constexpr size_t dictionaryBytes = 112 * 1024;
constexpr unsigned long long longestText = 1u << 30;
constexpr qint64 fewestTexts = 500, growth = 32;

template <auto release>
struct Release {
    template <class T>
    void operator()(T* held) const
    {
        release(held);
    }
};
using CompressContext = std::unique_ptr<ZSTD_CCtx, Release<ZSTD_freeCCtx>>;
using CompressDictionary = std::unique_ptr<ZSTD_CDict, Release<ZSTD_freeCDict>>;
using Context = std::unique_ptr<ZSTD_DCtx, Release<ZSTD_freeDCtx>>;
using Dictionary = std::unique_ptr<ZSTD_DDict, Release<ZSTD_freeDDict>>;

/// What a connection keeps for texts.
struct Kept {
    qint64 packerOf = -1; ///< id of the dictionary; 0: none
    std::unique_ptr<TextPacker> packer;
    Context context{ZSTD_createDCtx()};
    std::map<unsigned, Dictionary> dictionaries;
};

Result<const ZSTD_DDict*> dictionary(Database& database, Kept& kept, unsigned id)
{
    if (id == 0) {
        return nullptr;
    }
    Dictionary& known = kept.dictionaries[id];
    if (!known) {
        CF_TRY(Statement * select, database.cached("SELECT data FROM text_dictionary WHERE id = ?1"));
        select->bind(1, qint64(id));
        CF_TRY(const bool row, select->step());
        if (!row) {
            return fail(ErrorKind::Protocol, QStringLiteral("the dictionary %1 of a text is missing").arg(id));
        }
        const QByteArray data = select->blob(0);
        select->reset();
        known.reset(ZSTD_createDDict(data.constData(), size_t(data.size())));
    }
    return known.get();
}

bool isFrame(const QByteArray& packed) { return packed.startsWith("\x28\xB5\x2F\xFD"); }

} // namespace

struct TextPacker::Parts {
    CompressContext context{ZSTD_createCCtx()};
    CompressDictionary dictionary;
};

TextPacker::TextPacker(const QByteArray& dictionary)
    : m_parts(std::make_unique<Parts>())
{
    if (!dictionary.isEmpty()) {
        m_parts->dictionary.reset(ZSTD_createCDict(dictionary.constData(), size_t(dictionary.size()), level));
    }
}

TextPacker::~TextPacker() = default;

QByteArray TextPacker::pack(QByteArrayView utf8)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(utf8.size()))), Qt::Uninitialized);
    ZSTD_CCtx* const context = m_parts->context.get();
    const auto from = utf8.data();
    const auto size = size_t(utf8.size()), room = size_t(out.size());
    const size_t made = m_parts->dictionary
                            ? ZSTD_compress_usingCDict(context, out.data(), room, from, size, m_parts->dictionary.get())
                            : ZSTD_compressCCtx(context, out.data(), room, from, size, level);
    if (ZSTD_isError(made) || made >= size) {
        return utf8.isEmpty() ? QByteArray("") : utf8.toByteArray();
    }
    out.truncate(qsizetype(made));
    return QByteArray(out.constData(), out.size()); // without the room that is left
}

Result<QByteArray> newestDictionary(Database& database)
{
    CF_TRY(Statement select, database.prepare(u"SELECT data FROM text_dictionary WHERE texts >= 0 ORDER BY texts DESC LIMIT 1"));
    CF_TRY(const bool row, select.step());
    return row ? select.blob(0) : QByteArray();
}

Result<QByteArray> packed(Database& database, QByteArrayView utf8)
{
    Kept& kept = database.attached<Kept>();
    CF_TRY(Statement * select, database.cached("SELECT id FROM text_dictionary WHERE texts >= 0 ORDER BY texts DESC LIMIT 1"));
    CF_TRY(const bool any, select->step());
    const qint64 newest = any ? select->integer(0) : 0;
    select->reset();
    if (kept.packerOf != newest) {
        CF_TRY(const QByteArray data, newestDictionary(database));
        kept.packer = std::make_unique<TextPacker>(data);
        kept.packerOf = newest;
    }
    return kept.packer->pack(utf8);
}

qint64 unpackedSize(const QByteArray& packed)
{
    const auto size = isFrame(packed) ? ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size())) : 0;
    return isFrame(packed) && size <= longestText ? qint64(size) : packed.size();
}

qint64 dictionaryOf(const QByteArray& packed) { return isFrame(packed) ? qint64(ZSTD_getDictID_fromFrame(packed.constData(), size_t(packed.size()))) : 0; }

Result<QByteArray> unpacked(Database& database, const QByteArray& packed)
{
    if (!isFrame(packed)) {
        return packed;
    }
    const auto damaged = [] { return fail(ErrorKind::Protocol, QStringLiteral("a text in the cache is damaged")); };
    const auto size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > longestText) {
        return damaged();
    }
    Kept& kept = database.attached<Kept>();
    CF_TRY(const ZSTD_DDict* needed,
           dictionary(database, kept, ZSTD_getDictID_fromFrame(packed.constData(), size_t(packed.size()))));
    QByteArray text(qsizetype(size), Qt::Uninitialized);
    const size_t read = ZSTD_decompress_usingDDict(kept.context.get(), text.data(), size_t(size), packed.constData(),
                                                   size_t(packed.size()), needed);
    return ZSTD_isError(read) || read != size ? Result<QByteArray>(damaged()) : Result<QByteArray>(text);
}

Result<bool> wantsDictionary(Database& database, qint64 texts)
{
    CF_TRY(const qint64 served, database.integer(u"SELECT coalesce(max(texts), 0) FROM text_dictionary"));
    return texts >= fewestTexts && texts >= served * growth;
}

Result<bool> addDictionary(Database& database, const std::vector<QByteArray>& samples, qint64 texts)
{
    QByteArray joined;
    std::vector<size_t> sizes;
    for (const QByteArray& sample : samples) {
        joined += sample;
        sizes.push_back(size_t(sample.size()));
    }
    QByteArray data(qsizetype(dictionaryBytes), Qt::Uninitialized);
    const size_t made = ZDICT_trainFromBuffer(data.data(), size_t(data.size()), joined.constData(), sizes.data(), unsigned(sizes.size()));
    if (ZDICT_isError(made)) {
        return false;
    }
    data.truncate(qsizetype(made));
    CF_TRY(Statement * insert, database.cached("INSERT OR IGNORE INTO text_dictionary (id, texts, data) VALUES (?1, ?2, ?3)"));
    insert->bind(1, qint64(ZDICT_getDictID(data.constData(), size_t(data.size())))).bind(2, texts).bind(3, data);
    CF_CHECK(insert->run());
    return true;
}

} // namespace cf::store
