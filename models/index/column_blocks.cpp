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

std::vector<Code> codesOf(const CodeBlock& block)
{
    std::vector<Code> codes(blockSize);
    for (quint32 i = 0; i < blockSize; ++i) {
        codes[i] = block.at(i);
    }
    return codes;
}

namespace {

constexpr qsizetype mostInPalette = 255; // and one for "none", which may have to be added

/// Numbers of the codes among the different ones; nullopt: they are too many for a byte.
std::optional<std::vector<quint8>> placesIn(std::vector<Code>& palette, const std::vector<Code>& codes)
{
    std::vector<quint8> places;
    places.reserve(codes.size());
    QHash<Code, quint8> known;
    Code last = 0;
    quint8 place = 0;
    for (const Code code : codes) {
        if (palette.empty() || code != last) {
            const auto there = known.constFind(code);
            if (there == known.cend() && qsizetype(palette.size()) == mostInPalette) {
                return std::nullopt;
            }
            place = there == known.cend() ? quint8(palette.size()) : *there;
            if (there == known.cend()) {
                palette.push_back(code);
                known.insert(code, place);
            }
            last = code;
        }
        places.push_back(place);
    }
    return places;
}

} // namespace

void putCodes(Output& out, const std::vector<Code>& codes)
{
    const auto last = std::find_if(codes.rbegin(), codes.rend(), [](Code code) { return code != 0; });
    const std::vector<Code> used(codes.begin(), last.base());
    std::vector<Code> palette;
    if (const auto places = placesIn(palette, used)) {
        out.append(QByteArrayView("\1", 1));
        out.word(quint16(palette.size()));
        for (const Code code : palette) {
            out.word(code);
        }
        if (palette.size() > 1 || used.size() < codes.size()) {
            out.append(QByteArrayView(reinterpret_cast<const char*>(places->data()), qsizetype(places->size())));
        }
        return;
    }
    const bool wide = std::any_of(used.begin(), used.end(), [](Code code) { return code > 0xFFFF; });
    out.append(QByteArrayView(wide ? "\4" : "\2", 1));
    for (const Code code : used) {
        wide ? out.word(code) : out.word(quint16(code));
    }
}

namespace {

/// What lies after the last communication has no code.
Result<CodeBlock> readPalette(QByteArrayView data)
{
    CodeBlock block;
    const qsizetype count = data.size() < 2 ? -1 : wordAt<quint16>(data.data());
    if (count < 0 || count > mostInPalette || data.size() < 2 + 4 * count || data.size() > 2 + 4 * count + qsizetype(blockSize)) {
        return damaged("codes");
    }
    for (qsizetype i = 0; i < count; ++i) {
        block.palette.push_back(wordAt<quint32>(data.data() + 2 + 4 * i));
    }
    const QByteArrayView places = data.sliced(2 + 4 * count);
    if (std::any_of(places.begin(), places.end(), [&](char place) { return quint8(place) >= count; })) {
        return damaged("codes");
    }
    if (places.isEmpty() && count == 1) {
        return block;
    }
    const auto none = quint8(std::find(block.palette.begin(), block.palette.end(), Code(0)) - block.palette.begin());
    if (none == block.palette.size()) {
        block.palette.push_back(0);
    }
    if (!places.isEmpty()) {
        block.places.assign(blockSize, none);
        std::copy(places.begin(), places.end(), block.places.begin());
    }
    return block;
}

} // namespace

Result<CodeBlock> readCodes(QByteArrayView data)
{
    CodeBlock block;
    const QByteArrayView words = data.isEmpty() ? data : data.sliced(1);
    if (!data.isEmpty() && data[0] == 1) {
        return readPalette(words);
    }
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
