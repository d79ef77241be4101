#include "ui/search/completion_presenter.h"

#include "models/base/deliver.h"
#include "models/query/completion.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

using namespace Qt::StringLiterals;
using Kind = CompletionItem::Kind;

namespace {

/// What still wants a value is offered again at once; anything else completes the condition.
bool wantsMore(const QString& inserted) { return inserted.endsWith(u':') || inserted.endsWith(u'('); }

} // namespace

CompletionPresenter::CompletionPresenter(search::SearchDesk& search, desk::Desk& desk, QObject* parent)
    : QObject(parent)
    , m_search(search)
    , m_desk(desk)
{}

void CompletionPresenter::publish(std::vector<CompletionItem> items)
{
    if (items != m_items) {
        m_items = std::move(items);
        Q_EMIT changed();
    }
}

void CompletionPresenter::clear()
{
    ++m_generation;
    publish({});
}

CompletionItem CompletionPresenter::item(Kind kind, const query::Span& place, const QString& text,
                                         const QString& inserted, const QString& detail) const
{
    CompletionItem made{kind, inserted, detail, text, int(place.begin) + int(inserted.size()), !wantsMore(inserted)};
    made.text.replace(place.begin, place.end - place.begin, inserted);
    return made;
}

void CompletionPresenter::complete(const QString& text, int cursor)
{
    const quint64 generation = ++m_generation;
    const query::Completion at = query::completionAt(text, cursor);
    const bool value = at.kind == query::Completion::Kind::FieldValue;
    if (at.kind == query::Completion::Kind::None || (!value && at.typed.isEmpty())) {
        publish({});
        return;
    }
    std::vector<CompletionItem> items;
    for (const QString& candidate : at.candidates) {
        if (items.size() < most) {
            items.push_back(item(value                  ? Kind::Value
                                 : wantsMore(candidate) ? Kind::Field
                                                        : Kind::Keyword,
                                 at.replace, text, candidate, {}));
        }
    }
    publish(items);
    const query::ValueKind kind = query::info(at.field).kind;
    if (!value || kind == query::ValueKind::Date || kind == query::ValueKind::FullText ||
        kind == query::ValueKind::Number) {
        return;
    }
    deliver(m_search.suggest(at.field, at.typed, most, m_calendar ? m_calendar() : query::Calendar()), this,
            [this, generation, text, place = at.replace,
             items](const Result<std::vector<search::Suggestion>>& answer) mutable {
                if (generation != m_generation || !answer || answer->empty()) {
                    return;
                }
                // What is really there comes first, with how often; the rest of a closed list stays reachable below.
                std::vector<CompletionItem> counted;
                for (const search::Suggestion& suggestion : *answer) {
                    const QString inserted = suggestion.text.section(u':', 1);
                    CompletionItem made = item(Kind::Value, place, text, inserted, numberText(suggestion.count));
                    made.label = suggestion.label;
                    std::erase_if(items, [&](const CompletionItem& other) { return other.text == made.text; });
                    counted.push_back(std::move(made));
                }
                std::move(items.begin(), items.end(), std::back_inserter(counted));
                counted.resize(std::min<size_t>(counted.size(), most));
                publish(std::move(counted));
            });
}

void CompletionPresenter::completeHistory(const QString& text)
{
    const quint64 generation = ++m_generation;
    deliver(m_desk.history(200), this, [this, text, generation](const Result<QStringList>& answer) {
        if (generation != m_generation || !answer) {
            return;
        }
        std::vector<CompletionItem> items;
        for (const QString& query : *answer) {
            if (query != text && (text.isEmpty() || query.contains(text.trimmed(), Qt::CaseInsensitive)) &&
                items.size() < most) {
                items.push_back({Kind::History, query, tr("earlier"), query, int(query.size()), true});
            }
        }
        publish(std::move(items));
    });
}

} // namespace cf::ui
