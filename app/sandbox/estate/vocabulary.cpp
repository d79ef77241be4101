#include "app/sandbox/estate/vocabulary.h"

#include <cmath>

namespace cf::estate {

namespace {

constexpr Text onsets[] = {"b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "kr", "br"};
constexpr Text nuclei[] = {"a", "e", "i", "o", "u", "ar", "en"};
constexpr Text marked[] = {"ä", "é", "í", "ö", "ü", "ął", "ñ"};
constexpr Text familyEnds[] = {"mann", "er", "sen", "ski", "ez", "eau", "ley", "berg", "ini", "ová", "", "s"};
constexpr Text placeEnds[] = {"stadt", "ford", "ville", "burg", "haven", "dorf", "field", "ów"};
constexpr int syllables = int(std::size(onsets) * std::size(nuclei)); // 126
constexpr int slotCount = 65'536;

constexpr Text kanji[] = {"日", "本", "金", "銀", "行", "口", "座", "明", "細", "書", "通", "知", "契", "約", "保", "険",
                          "電", "気", "料", "支", "払", "期", "限", "住", "所", "変", "更", "手", "続", "確", "認", "番"};

constexpr Text own[tongueCount][Vocabulary::ownWords] = {
    {"der",  "die", "und", "in",   "den", "von", "zu",   "das",  "mit",  "sich", "des",   "auf", "für",  "ist",  "im",
     "dem",  "nicht", "ein", "Sie", "Ihr", "eine", "als", "auch", "wird", "wir", "über", "nach", "werden", "bei", "oder"},
    {"the",  "of",   "and", "to", "in",   "a",  "is",   "that", "for", "you", "your", "with", "on", "as", "are",
     "this", "be",   "by",  "we", "have", "or", "will", "from", "not", "any", "our",  "may",  "an", "at", "if"},
    {"de",  "la",  "le",   "et",  "les", "des", "en",  "un",   "du",  "une",   "que",  "est", "pour", "qui", "dans",
     "par", "sur", "vous", "pas", "au",  "ce",  "nous", "avec", "ou", "votre", "être", "à",   "plus", "aux", "été"},
    {"de",  "la", "que", "el",  "en", "y",  "los", "se", "del", "las", "un",   "por", "con", "no", "una",
     "su",  "para", "es", "al", "lo", "como", "más", "o", "pero", "sus", "le", "ha", "si", "esta", "según"},
    {"w",   "i",  "na",  "z",  "do", "się", "nie", "o",  "za",  "od",  "jest", "po", "oraz", "przez", "dla",
     "że",  "lub", "jako", "to", "ze", "są", "być", "a", "w", "przy", "może", "także", "państwa", "umowy", "kwota"},
    {"の", "に", "は", "を", "が", "と", "で", "ます", "お", "ご", "から", "まで", "です", "して", "ください",
     "また", "および", "この", "その", "いたします", "カード", "サービス", "お客様", "当社", "ため", "こと", "もの", "より", "など", "へ"},
};

constexpr Phrasebook phrases[tongueCount] = {
    {"de", "Sehr geehrte Kundin, sehr geehrter Kunde ", "Ihr Konto", "unser Zeichen", "Betrag", "fällig am",
     "Mit freundlichen Grüßen", true},
    {"en", "Dear ", "your account", "our reference", "amount", "due on", "Yours sincerely", false},
    {"fr", "Madame, Monsieur ", "votre compte", "notre référence", "montant", "échéance le",
     "Veuillez agréer nos salutations distinguées", true},
    {"es", "Estimado cliente ", "su cuenta", "nuestra referencia", "importe", "vence el", "Atentamente", true},
    {"pl", "Szanowny Kliencie ", "Państwa rachunek", "nasz znak", "kwota", "płatne do", "Z poważaniem", true},
    {"ja", "お客様 ", "口座", "整理番号", "金額", "期限", "敬具", false},
};

void syllable(Ink& ink, int number, bool accented)
{
    const auto at = size_t(number) % size_t(syllables);
    ink.put(onsets[at / std::size(nuclei)]);
    ink.put(accented ? marked[at % std::size(nuclei)] : nuclei[at % std::size(nuclei)]);
}

/// Lower case; each number below 126^3 another word.
void invented(Ink& ink, int number, bool accented)
{
    syllable(ink, number, accented);
    syllable(ink, number / syllables, false);
    if (number >= syllables * syllables) {
        syllable(ink, number / (syllables * syllables) * 37 + number * 5, false);
    }
}

/// The same with a capital; names begin with a plain letter.
std::string name(Ink& ink, int number, bool accented, Text end)
{
    ink.clear();
    invented(ink, number, accented);
    std::string text(ink.put(end).taken());
    text[0] = char(text[0] - 'a' + 'A');
    return text;
}

} // namespace

const Phrasebook& phrasebook(Tongue tongue) { return phrases[size_t(tongue)]; }

Vocabulary::Vocable Vocabulary::vocable(Text text)
{
    Vocable made;
    made.size = quint8(std::min(text.size(), sizeof made.text));
    std::memcpy(made.text, text.data(), made.size);
    return made;
}

Vocabulary::Vocabulary()
{
    Ink ink;
    m_words.reserve(size);
    for (int rank = 0; rank < size; ++rank) {
        ink.clear();
        const int number = int((qint64(rank) * 7919 + 1234) % size); // short and long ones at every rank
        invented(ink, number, rank % 12 == 5);
        m_words.push_back(vocable(ink.taken()));
    }
    for (const Text first : kanji) {
        for (const Text second : kanji) {
            ink.clear();
            m_japanese.push_back(vocable(ink.put(first).put(second).taken()));
        }
    }
    for (const auto& list : own) {
        for (const Text word : list) {
            m_own.push_back(vocable(word));
        }
    }
    for (int i = 0; i < 15'000; ++i) {
        if (i < 3'000) {
            m_given.push_back(name(ink, 17 + i * 5, i % 14 == 3, ""));
        }
        m_family.push_back(name(ink, 3 + i * 7, i % 16 == 5, familyEnds[size_t(i) % std::size(familyEnds)]));
        if (i < 2'500) {
            m_places.push_back(name(ink, 29 + i * 11, i % 20 == 7, placeEnds[size_t(i) % std::size(placeEnds)]));
        }
    }
    std::vector<double> weights(slotCount);
    double sum = 0;
    for (int rank = 0; rank < size; ++rank) {
        weights[size_t(rank)] = std::pow(rank + 2.7, -1.05);
        sum += weights[size_t(rank)];
    }
    m_slots.resize(slotCount);
    std::vector<int> low, high;
    for (int i = 0; i < slotCount; ++i) {
        weights[size_t(i)] *= slotCount / sum;
        (weights[size_t(i)] < 1 ? low : high).push_back(i);
    }
    while (!low.empty() && !high.empty()) {
        const int less = low.back(), more = high.back();
        low.pop_back();
        m_slots[size_t(less)] = {quint16(std::lround(weights[size_t(less)] * 65'535)), quint16(more)};
        weights[size_t(more)] -= 1 - weights[size_t(less)];
        if (weights[size_t(more)] < 1) {
            high.pop_back();
            low.push_back(more);
        }
    }
    for (const auto& rest : {low, high}) {
        for (const int i : rest) {
            m_slots[size_t(i)] = {65'535, quint16(i < size ? i : 0)};
        }
    }
}

Text Vocabulary::word(Tongue tongue, int rank) const
{
    const Vocable& found = at(tongue, rank);
    return Text(found.text, found.size);
}

int Vocabulary::rank(quint64 roll) const
{
    const auto slot = size_t(roll & 0xFFFF);
    return int((roll >> 16 & 0xFFFF) < m_slots[slot].cut ? slot : m_slots[slot].other);
}

void Vocabulary::write(Ink& ink, Tongue tongue, Dice& dice, int count) const
{
    const bool spaced = tongue != Tongue::Japanese;
    const auto one = [&](quint64 roll) {
        if (spaced) {
            ink.put(' ');
        }
        const Vocable& found = at(tongue, rank(roll));
        ink.putShort(found.text, found.size);
    };
    for (; count > 1; count -= 2) {
        const quint64 roll = dice.next();
        one(roll);
        one(roll >> 32);
    }
    if (count > 0) {
        one(dice.next());
    }
}

} // namespace cf::estate
