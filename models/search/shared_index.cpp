#include "models/search/shared_index.h"

#include "models/search/tally.h"

namespace cf::search {

namespace {

struct LabelField {
    SharedColumn column;
    int field;
};

std::optional<LabelField> labelField(Facet facet)
{
    switch (facet) {
    case Facet::Type: return LabelField{KindColumn, 0};
    case Facet::Class: return LabelField{KindColumn, 2};
    case Facet::Repository: return LabelField{OriginColumn, 0};
    case Facet::Unit: return LabelField{OriginColumn, 2};
    case Facet::Language: return LabelField{OriginColumn, 4};
    case Facet::Campaign: return LabelField{CampaignColumn, 0};
    case Facet::Trigger: return LabelField{TriggerColumn, 0};
    case Facet::ChannelReason: return LabelField{RouteColumn, 1};
    case Facet::Template:
    case Facet::Version: return LabelField{UsageColumn, 0};
    case Facet::Approver: return LabelField{UsageColumn, 1};
    case Facet::Channel: return LabelField{FateColumn, 0};
    case Facet::State: return LabelField{FateColumn, 1};
    case Facet::Grade: return LabelField{FateColumn, 2};
    case Facet::Reason: return LabelField{FateColumn, 3};
    case Facet::Format: return LabelField{FormatColumn, 0};
    case Facet::Month: return LabelField{DayColumn, 0};
    case Facet::Condition: return LabelField{ConditionColumn, 0};
    default: return std::nullopt;
    }
}

/// Codes one after the other.
class LabelMaker
{
public:
    explicit LabelMaker(const index::CodeColumn& codes) { m_made->of = codes.sharedValues(); }
    void begin() { m_made->begin.push_back(quint32(m_made->numbers.size())); }
    void add(const QByteArray& value)
    {
        if (value.isEmpty()) {
            return;
        }
        const auto [place, fresh] = m_numbers.try_emplace(value, quint32(m_made->values.size()));
        if (fresh) {
            m_made->values << QString::fromUtf8(value);
        }
        auto& numbers = m_made->numbers;
        if (std::find(numbers.begin() + m_made->begin.back(), numbers.end(), place->second) == numbers.end()) {
            numbers.push_back(place->second);
        }
    }
    void end(bool unknown)
    {
        m_made->unknown.push_back(unknown);
        m_made->anyUnknown = m_made->anyUnknown || unknown;
    }
    std::shared_ptr<const FacetLabels> take()
    {
        begin();
        return m_made;
    }

private:
    std::shared_ptr<FacetLabels> m_made = std::make_shared<FacetLabels>();
    std::map<QByteArray, quint32> m_numbers;
};

std::shared_ptr<const FacetLabels> monthsOf(const index::CodeColumn& codes)
{
    LabelMaker maker(codes);
    Months months(std::nullopt);
    for (const QByteArray& day : codes.values()) {
        maker.begin();
        const bool unknown = day == unknownText;
        if (!day.isEmpty() && !unknown) {
            const qint64 wall = day.toLongLong() * msInDay;
            maker.add(months.of(wall, wall, Precision::Day).toByteArray());
        }
        maker.end(unknown);
    }
    return maker.take();
}

/// What is wrong with it; other letters are not counted.
std::shared_ptr<const FacetLabels> conditionsOf(const index::CodeColumn& codes)
{
    static constexpr std::pair<Condition, const char*> counted[] = {{Condition::Altered, "altered"},
                                                                    {Condition::Encrypted, "encrypted"},
                                                                    {Condition::Missing, "missing"},
                                                                    {Condition::Orphan, "orphan"},
                                                                    {Condition::Unreadable, "unreadable"}};
    LabelMaker maker(codes);
    for (const QByteArray& letters : codes.values()) {
        maker.begin();
        for (const auto& [condition, name] : counted) {
            if (letters.contains(char(condition))) {
                maker.add(name);
            }
        }
        maker.end(letters == unknownText);
    }
    return maker.take();
}

/// By template_version: the code, or with its version "FEE-CHG/7".
Result<QHash<QByteArray, QByteArray>> templateCodes(store::Database& database, bool withVersion)
{
    QHash<QByteArray, QByteArray> codes;
    CF_TRY(store::Statement * select,
           database.cached("SELECT v.pk, t.code, v.version FROM template_version v JOIN template t ON t.pk = v.template"));
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return codes;
        }
        QByteArray& code = codes[QByteArray::number(select->integer(0))];
        code = select->utf8(1).toByteArray();
        if (withVersion) {
            code += '/' + select->utf8(2).toByteArray();
        }
    }
}

} // namespace

std::optional<SharedColumn> facetColumn(Facet facet)
{
    const auto field = labelField(facet);
    return field ? std::optional(field->column) : std::nullopt;
}

Result<std::shared_ptr<const SharedRows>> SharedIndex::rows(SharedColumn column, const index::CodeColumn& codes)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_rows.find(column); known != m_rows.end() && known->second->values() == codes.sharedValues()) {
            return known->second;
        }
    }
    CF_TRY(std::shared_ptr<const SharedRows> made, SharedRows::of(shapeOf(column), codes.sharedValues()));
    const std::scoped_lock lock(m_mutex);
    return m_rows[column] = std::move(made);
}

Result<std::shared_ptr<const FacetLabels>> SharedIndex::labels(store::Database& database, Facet facet,
                                                               const index::CodeColumn& codes)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_labels.find(facet); known != m_labels.end() && known->second->of == codes.sharedValues()) {
            return known->second;
        }
    }
    std::shared_ptr<const FacetLabels> made;
    if (facet == Facet::Month) {
        made = monthsOf(codes);
    } else if (facet == Facet::Condition) {
        made = conditionsOf(codes);
    } else {
        const LabelField place = *labelField(facet);
        CF_TRY(const std::shared_ptr<const SharedRows> rows, this->rows(place.column, codes));
        QHash<QByteArray, QByteArray> templates;
        const bool isTemplate = facet == Facet::Template || facet == Facet::Version;
        if (isTemplate) {
            CF_TRY(templates, templateCodes(database, facet == Facet::Version));
        }
        LabelMaker maker(codes);
        for (index::Code code = 0; code < codes.values().size(); ++code) {
            maker.begin();
            const auto [first, end] = rows->rowsOf(code);
            for (size_t row = first; row < end; ++row) {
                const QByteArray value = rows->field(row, place.field).toByteArray();
                maker.add(isTemplate ? templates.value(value) : value);
            }
            maker.end(rows->unknownFields(code) >> place.field & 1);
        }
        made = maker.take();
    }
    const std::scoped_lock lock(m_mutex);
    return m_labels[facet] = std::move(made);
}

std::shared_ptr<const MomentSteps> SharedIndex::steps(SharedColumn column, const std::shared_ptr<const index::MomentColumn>& moments)
{
    std::shared_ptr<const MomentSteps> kept;
    {
        const std::scoped_lock lock(m_mutex);
        kept = m_steps[column];
    }
    if (kept && &kept->column() == moments.get()) {
        return kept;
    }
    auto made = MomentSteps::of(moments, kept.get());
    const std::scoped_lock lock(m_mutex);
    return m_steps[column] = std::move(made);
}

std::shared_ptr<const Landmarks> SharedIndex::landmarks(Column column, qint64 revision)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_landmarks.begin(), m_landmarks.end(),
                                    [&](const auto& kept) { return kept.first == column && kept.second->revision() == revision; });
    if (found == m_landmarks.end()) {
        return nullptr;
    }
    std::rotate(found, found + 1, m_landmarks.end());
    return m_landmarks.back().second;
}

void SharedIndex::keep(Column column, std::shared_ptr<const Landmarks> landmarks)
{
    constexpr size_t columns = 3; // of ten million communications each takes 20 MB
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_landmarks, [&](const auto& kept) { return kept.first == column; });
    m_landmarks.emplace_back(column, std::move(landmarks));
    if (m_landmarks.size() > columns) {
        m_landmarks.erase(m_landmarks.begin());
    }
}

} // namespace cf::search
