// What communications share, and so what the index keeps of each as a code (models/index/shared_columns.h). Fields are in one
// column where conditions ask for them of one thing together (the channel and the state of a leg), or where one decides the
// other (a type its retention class); all else is in columns of its own, so that the codes of each stay few. Inside the layer
// only.
//
// A code's value is a heading and any number of rows of fields: texts, each as varint length + 1 and its UTF-8; 0: not known. A
// column with very many values takes in their place such as know less (ColumnPage::Coarser); whatever is asked of the fields
// not known is asked of the rows of the cache, for those communications alone.
#pragma once

#include "models/index/shared_columns.h"
#include "models/search/condition.h"

namespace cf::search {

enum SharedColumn {
    KindColumn = 1,
    FateColumn = 2,
    DayColumn = 3, ///< value: of the wall clock since 1970 in decimals; "" without one; "?" not known
    SentColumn = 4,
    UsageColumn = 5,
    OriginColumn = 6,
    CampaignColumn = 7,
    CycleColumn = 8,
    FormatColumn = 9,
    IssuedColumn = 10,
    KnownColumn = 11,  ///< moments: since when anything is known of it
    ChangedColumn = 12, ///< moments: when something was last learnt of it
    IssuedDayColumn = 13, ///< these as DayColumn
    ComposedDayColumn = 14,
    ArchivedDayColumn = 15,
    DeliveredDayColumn = 16, ///< "?" when legs differ
    ConditionColumn = 17,    ///< value: letters of Condition, in their order
    PagesColumn = 18,        ///< format and page count of each rendition together
    CopiesColumn = 19,       ///< value: hasCopies, or "" (copies.h)
    TriggerColumn = 20,
    RouteColumn = 21 ///< the channel of each leg and why it was taken
};

/// What is: and missing: ask of a communication, by letter: each as its SQL says (special_condition.cpp).
enum class Condition : char {
    Altered = 'A',
    NoCopy = 'C',
    Draft = 'D',
    Encrypted = 'E',
    Missing = 'M',
    Orphan = 'O',
    NoTemplate = 'T',
    NoWorkspace = 'W', ///< in a repository that keeps some
    Unreadable = 'U',
    Verified = 'V',
    Mismatch = 'X'
};
inline constexpr char hasCopies = '2';
/// A letter that the value of a column has.
struct LetterAsked {
    SharedColumn column;
    char letter;
    char other = 0; ///< or this one
};
std::optional<LetterAsked> conditionAsked(const query::Term& term);

inline constexpr qint64 msInDay = 86'400'000;
inline constexpr const char* unknownText = "?";
/// The value of DayColumn for a wall clock.
inline QByteArray dayOf(qint64 wall)
{
    return QByteArray::number(wall >= 0 ? wall / msInDay : -((msInDay - 1 - wall) / msInDay));
}

/// Of a communication as known now. Texts are UTF-8.
struct SharedValues {
    qint64 repository = 0;
    QByteArray state, type, typeKey, businessUnit, unitKey, campaign, campaignKey, retentionClass, classKey, language, cycle, eventKind, eventKindKey;
    QByteArray templateCode;                           ///< as a line shows it
    std::vector<std::pair<qint64, QByteArray>> usages; ///< template_version, approved_by
    std::vector<std::array<QByteArray, 5>> legs;       ///< channel, state, grade, reason, platform; in their order
    std::vector<QByteArray> channelReasons;            ///< of the legs
    struct File {
        QByteArray format, content, text; ///< codes; text: "" while it was not read
        std::optional<qint64> pages;
        bool isVerified = false; ///< read again some time
    };
    std::vector<File> files; ///< its renditions
    bool isOrphan = false, isUnfiled = false, hasCopy = false;
    std::optional<qint64> sentWall, sentUtc, issuedWall, issuedUtc, composedWall, archivedWall;
    std::vector<std::optional<qint64>> deliveredWalls; ///< of the legs
};
/// What the page says of the communication; nullopt: that nothing is known of it.
void put(index::ColumnPage& page, index::Ordinal ordinal, const std::optional<SharedValues>& values);
/// Of what events change alone: how its legs fared. All else of the values is not looked at.
void putFates(index::ColumnPage& page, index::Ordinal ordinal, const SharedValues& values);
/// What is known no more keeps these, for questions as of when it was known.
void putKnown(index::ColumnPage& page, index::Ordinal ordinal, qint64 first, qint64 last);
Result<std::pair<qint64, qint64>> readKnown(store::Database& database, qint64 communication); ///< first, last
Result<std::optional<SharedValues>> readSharedValues(store::Database& database, qint64 communication);
Result<SharedValues> readLegValues(store::Database& database, qint64 communication); ///< of its legs alone, in their order

/// A column whose values are rows, with the names its fields have in the tables of the cache.
struct SharedShape {
    SharedColumn column;
    Element element;
    const char* table; ///< as SQL knows it (shared_table.h)
    std::vector<const char*> fields;
};
const std::vector<SharedShape>& sharedShapes();
const SharedShape& shapeOf(SharedColumn column);

/// Where a condition finds all it needs.
struct SharedPlace {
    SharedColumn column;
    quint32 fields; ///< bits by position
};
std::optional<SharedPlace> sharedPlace(const query::Term& term);
/// One column for all of them.
std::optional<SharedPlace> commonPlace(const std::vector<query::Term>& terms);

/// The values of a column, taken apart.
class SharedRows
{
public:
    using Values = index::CodeColumn::Values;
    /// Protocol when one is not what was written.
    static Result<std::shared_ptr<const SharedRows>> of(const SharedShape& shape, std::shared_ptr<const Values> values);
    const std::shared_ptr<const Values>& values() const { return m_values; }
    size_t count() const { return m_codes.size(); }
    index::Code codeOf(size_t row) const { return m_codes[row]; }
    /// Null: not known.
    QByteArrayView field(size_t row, int field) const { return m_fields[row * m_width + size_t(field)]; }
    QByteArrayView heading(index::Code code) const { return m_headings[code]; } ///< null: not known
    /// Rows first … second - 1 are those of the code.
    std::pair<size_t, size_t> rowsOf(index::Code code) const { return {m_begin[code], m_begin[code + 1]}; }
    quint32 unknownFields(index::Code code) const { return m_unknown[code]; }

private:
    std::shared_ptr<const Values> m_values;
    size_t m_width = 0;
    std::vector<index::Code> m_codes;
    std::vector<QByteArrayView> m_fields, m_headings;
    std::vector<size_t> m_begin;
    std::vector<quint32> m_unknown;
};

} // namespace cf::search
