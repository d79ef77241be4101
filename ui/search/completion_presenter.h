// What the popup under the search box offers: fields, values of closed lists, values with counts from the index,
// earlier queries.
#pragma once

#include "models/base/clock.h"
#include "models/desk/desk.h"
#include "models/query/expression.h"
#include "models/search/search_desk.h"

#include <QObject>

namespace cf::ui {

struct CompletionItem {
    enum class Kind { Field, Value, Keyword, History };
    Kind kind = Kind::Field;
    QString label;     ///< what is read in the list
    QString detail;    ///< a count, or what a field means
    QString text;      ///< the whole text of the box after choosing it
    int cursor = 0;    ///< and where the caret stands then
    bool runs = false; ///< choosing it runs the query: nothing is left to type
    friend bool operator==(const CompletionItem&, const CompletionItem&) = default;
};

class CompletionPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 12;

    CompletionPresenter(search::SearchDesk& search, desk::Desk& desk, QObject* parent = nullptr);

    /// By which days are counted; without, counts of what is due are not to be relied on.
    void setCalendar(std::function<query::Calendar()> calendar) { m_calendar = std::move(calendar); }
    /// For the word at the caret. Offers at once what needs no index; counted values follow.
    void complete(const QString& text, int cursor);
    void completeHistory(const QString& text); ///< ↓ in the box: earlier queries, newest first
    void clear();
    const std::vector<CompletionItem>& items() const { return m_items; }

Q_SIGNALS:
    void changed();

private:
    CompletionItem item(CompletionItem::Kind kind, const query::Span& place, const QString& text,
                        const QString& inserted, const QString& detail) const;
    void publish(std::vector<CompletionItem> items);

    search::SearchDesk& m_search;
    desk::Desk& m_desk;
    std::function<query::Calendar()> m_calendar;
    std::vector<CompletionItem> m_items;
    quint64 m_generation = 0;
};

} // namespace cf::ui
