// What is asked when nobody asked anything: everything but drafts, where there are any. It stands in the box as a condition like any other, so
// that it is seen and can be taken away. Source: interface 5.2, rule (g); capability 68.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace cf::cache {
class Cache;
}

namespace cf::ui {

/// Answers on the receiver's thread, or never if it dies first; empty: there is no draft to leave out.
void askDefaultQuery(cache::Cache& cache, QObject* receiver, std::function<void(const QString& query)> answer);

} // namespace cf::ui
