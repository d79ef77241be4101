#include "models/index/column_blocks.h"

#include "models/index/seal.h"

namespace cf::index {

namespace {

tl::unexpected<Error> damaged(const char* what)
{
    return fail(ErrorKind::Protocol, QStringLiteral("search index: a block of %1 is damaged").arg(QLatin1StringView(what)));
}

template <class T> std::vector<T> wordsOf(QByteArrayView bytes, T missing)
{
    std::vector<T> words(blockSize, missing);
    for (qsizetype i = 0; i < bytes.size() / qsizetype(sizeof(T)); ++i) {
        words[size_t(i)] = wordAt<T>(bytes.data() + i * qsizetype(sizeof(T)));
    }
    return words;
}

template <class T> bool fits(QByteArrayView bytes)
{
    return bytes.size() % qsizetype(sizeof(T)) == 0 && bytes.size() <= qsizetype(blockSize * sizeof(T));
}

} // namespace

std::optional<qint64> MomentBlock::at(quint32 place) const
{
    if (!whole.empty()) {
        return whole[place] == noWholeMoment ? std::nullopt : std::optional(whole[place]);
    }
    return packed[place] == noMoment ? std::nullopt : std::optional(base + qint64(unit) * packed[place]);
}

std::vector<Code> codesOf(const CodeBlock& block)
{
    return block.wide.empty() ? std::vector<Code>(block.narrow.begin(), block.narrow.end()) : block.wide;
}

void putCodes(Output& out, const std::vector<Code>& codes)
{
    const auto last = std::find_if(codes.rbegin(), codes.rend(), [](Code code) { return code != 0; });
    const auto used = size_t(codes.rend() - last);
    const bool wide = std::any_of(codes.begin(), codes.end(), [](Code code) { return code > 0xFFFF; });
    out.append(QByteArrayView(wide ? "\4" : "\2", 1));
    for (size_t i = 0; i < used; ++i) {
        wide ? out.word(codes[i]) : out.word(quint16(codes[i]));
    }
}

Result<CodeBlock> readCodes(QByteArrayView data)
{
    CodeBlock block;
    const QByteArrayView words = data.isEmpty() ? data : data.sliced(1);
    if (!data.isEmpty() && data[0] == 2 && fits<quint16>(words)) {
        block.narrow = wordsOf<quint16>(words, 0);
        return block;
    }
    if (!data.isEmpty() && data[0] == 4 && fits<quint32>(words)) {
        block.wide = wordsOf<quint32>(words, 0);
        return block;
    }
    return damaged("codes");
}

std::vector<std::optional<qint64>> momentsOf(const MomentBlock& block)
{
    std::vector<std::optional<qint64>> moments(blockSize);
    for (quint32 i = 0; i < blockSize; ++i) {
        moments[i] = block.at(i);
    }
    return moments;
}

void putMoments(Output& out, const std::vector<std::optional<qint64>>& moments)
{
    std::optional<qint64> low, high;
    bool seconds = true;
    size_t used = 0;
    for (size_t i = 0; i < moments.size(); ++i) {
        if (const auto& moment = moments[i]) {
            low = std::min(low.value_or(*moment), *moment);
            high = std::max(high.value_or(*moment), *moment);
            seconds = seconds && *moment % 1000 == 0;
            used = i + 1;
        }
    }
    const qint64 unit = seconds ? 1000 : 1;
    const bool packed = !low || (quint64(*high) - quint64(*low)) / quint64(unit) < noMoment;
    out.append(QByteArrayView(packed ? "u" : "w", 1));
    if (packed) {
        out.word(low.value_or(0));
        out.word(quint32(unit));
    }
    for (size_t i = 0; i < used; ++i) {
        if (packed) {
            out.word(moments[i] ? quint32((*moments[i] - *low) / unit) : noMoment);
        } else {
            out.word(moments[i].value_or(noWholeMoment));
        }
    }
}

Result<MomentBlock> readMoments(QByteArrayView data)
{
    MomentBlock block;
    if (data.size() >= 13 && data[0] == 'u' && fits<quint32>(data.sliced(13))) {
        block.base = wordAt<qint64>(data.data() + 1);
        block.unit = wordAt<quint32>(data.data() + 9);
        block.packed = wordsOf<quint32>(data.sliced(13), noMoment);
        return block;
    }
    if (!data.isEmpty() && data[0] == 'w' && fits<qint64>(data.sliced(1))) {
        block.whole = wordsOf<qint64>(data.sliced(1), noWholeMoment);
        return block;
    }
    return damaged("moments");
}

Result<QByteArray> readColumnRow(store::Database& database, qint64 row)
{
    CF_TRY(store::Statement * select, database.cached("SELECT data FROM index_column WHERE pk = ?1"));
    select->bind(1, row);
    CF_TRY(const bool there, select->step());
    if (!there) {
        return QByteArray();
    }
    QByteArray data = select->blob(0);
    select->reset();
    if (!unseal(data, row)) {
        return damaged("a column");
    }
    return data;
}

Result<void> removeColumnRow(store::Database& database, qint64 row)
{
    CF_TRY(store::Statement * remove, database.cached("DELETE FROM index_column WHERE pk = ?1"));
    remove->bind(1, row);
    return remove->run();
}

} // namespace cf::index
