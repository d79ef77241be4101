#include "models/search/shared_table.h"

namespace cf::search {

namespace {

/// Fields that are numbers in the tables of the cache; without text: known to be none.
constexpr QByteArrayView numbers[] = {"repository", "template_version", "page_count"};

class ShownRows final : public store::MemoryRows
{
public:
    ShownRows(const SharedShape& shape, std::shared_ptr<const SharedRows> rows)
        : m_rows(std::move(rows))
    {
        for (const char* field : shape.fields) {
            m_numbers.push_back(std::find(std::begin(numbers), std::end(numbers), QByteArrayView(field)) != std::end(numbers));
        }
    }
    size_t count() const override { return m_rows->count(); }
    Value value(size_t row, int column) const override
    {
        if (column == 0) {
            return qint64(m_rows->codeOf(row));
        }
        if (size_t(column) > m_numbers.size()) {
            return {};
        }
        const QByteArrayView field = m_rows->field(row, column - 1);
        if (field.isNull()) {
            return {};
        }
        if (m_numbers[size_t(column - 1)]) {
            return field.isEmpty() ? Value() : Value(field.toByteArray().toLongLong());
        }
        return Value(field);
    }

private:
    std::shared_ptr<const SharedRows> m_rows;
    std::vector<bool> m_numbers;
};

} // namespace

Result<void> SharedTables::show(store::Database& database, const SharedShape& shape, std::shared_ptr<const SharedRows> rows)
{
    std::shared_ptr<store::MemoryTable>& table = m_tables[shape.column];
    if (!table) {
        auto made = std::make_shared<store::MemoryTable>();
        std::vector<const char*> columns{"code"};
        columns.insert(columns.end(), shape.fields.begin(), shape.fields.end());
        if (shape.column == PagesColumn) {
            columns.push_back("source"); // where a condition looks for a count that the row does not state; of no row here
        }
        CF_CHECK(store::addTable(database, shape.table, columns, made));
        table = std::move(made);
    }
    table->rows = std::make_shared<ShownRows>(shape, std::move(rows));
    return {};
}

} // namespace cf::search
