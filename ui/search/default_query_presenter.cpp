#include "ui/search/default_query_presenter.h"

#include "models/base/deliver.h"
#include "models/cache/read_drafts.h"

namespace cf::ui {

void askDefaultQuery(cache::Cache& cache, QObject* receiver, std::function<void(const QString& query)> answer)
{
    deliver(cache::holdsDrafts(cache), receiver,
            [answer = std::move(answer)](const Result<bool>& any) { answer(any && *any ? QStringLiteral("-is:draft") : QString()); });
}

} // namespace cf::ui
