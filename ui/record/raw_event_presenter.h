// One event of a delivery feed as it came, beside what was made of it. What stands in it is foreign: it is shown as text, whatever it holds.
#pragma once

#include "models/cache/read_notice.h"
#include "ui/record/record_text_presenter.h"

#include <QObject>

namespace cf::ui {

/// Every character that does not show, or that turns the direction of others, as its number: "‹U+202E›". Line breaks and tabs stay. More than
/// this is cut off, and said.
inline constexpr qsizetype mostRawText = 256 * 1024;
QString plainText(const QByteArray& raw);
/// What an event says in our words: its kind, what it means, and when.
QList<RecordFact> readingFactsOf(const DeliveryEvent& event, const TimeTelling& telling);
/// Where it came from and whether its bytes are as they came.
QList<RecordFact> noticeFactsOf(const cache::NoticeRecord& notice, const TimeTelling& telling);

class RawEventPresenter : public QObject
{
    Q_OBJECT
public:
    RawEventPresenter(cache::Cache& cache, const DeliveryEvent& event, const TimeTelling& telling, QObject* parent = nullptr);

    enum class State { Loading, Failed, Shown };
    State state() const { return m_state; }
    QString failure() const { return m_failure; }
    QList<RecordFact> facts() const;    ///< what it means, then where it came from
    QString text() const;               ///< as it came, and below it each other telling of the same event
    const cache::NoticeRecord& notice() const { return m_notice; }

Q_SIGNALS:
    void changed();

private:
    DeliveryEvent m_event;
    TimeTelling m_telling;
    State m_state = State::Loading;
    QString m_failure;
    cache::NoticeRecord m_notice;
};

} // namespace cf::ui
