// What the page Customers shows: who is meant, and everything about one customer. The letters themselves are rows of a search of their own.
#pragma once

#include "models/evidence/contact_heat.h"
#include "models/evidence/find_customers.h"
#include "ui/customers/customer_words_presenter.h"
#include "ui/search/search_presenter.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace cf::ui {

/// All of it outlives the presenter.
struct CustomerParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    desk::Desk& desk;
    const Clock& clock;
    QTimeZone businessZone;
};

/// Customers who may be meant: name, id, masked how they are reached, what was met, and when the last letter went.
class CustomerHits : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Id, Contact, Met, Last, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<evidence::CustomerHit> hits, const TimeTelling& telling);
    const evidence::CustomerHit& hit(int row) const { return m_hits[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<evidence::CustomerHit> m_hits;
    TimeTelling m_telling;
};

class CustomerPresenter : public QObject
{
    Q_OBJECT
public:
    explicit CustomerPresenter(CustomerParts parts, QObject* parent = nullptr);
    ~CustomerPresenter() override;

    enum class State { Nothing, Finding, Loading, Unknown, Failed, Shown };
    State state() const { return m_state; }
    QString failure() const { return m_failure; }

    void show(const QString& customer);
    void find(const QString& typed); ///< who may be meant; empty: back to the customer shown
    void refresh();                  ///< the data changed
    void setActive(bool active);

    const QString& customer() const { return m_customer; }
    const evidence::CustomerStory& story() const { return m_file.story; }
    QString title() const;
    QString scope() const;
    std::vector<CustomerWarning> warnings() const { return customerWarnings(story(), telling()); }
    std::vector<CustomerSection> sections() const { return customerSections(story(), telling()); }
    CustomerHits& hits() { return m_hits; }
    const evidence::ContactHeat& contacts() const { return m_contacts; }
    QString completeness() const; ///< to when what is told is complete
    int lastYear() const { return m_lastYear; } ///< that a person chose; 0: all

    // ---- the letters
    SearchPresenter& letters() { return m_letters; }
    void setFilter(const QString& text); ///< further conditions, in the query language
    const QString& filter() const { return m_filter; }
    void setYears(int first, int last);  ///< 0: all
    QString lettersQuery() const;
    QString queryOf(const search::Row& letter) const; ///< finds it; all of them where it has no id of its own
    /// Of the letter a person is at; nullopt while it is not among those read.
    std::optional<CustomerSection> letter(const CommunicationId& id) const;

Q_SIGNALS:
    void changed();
    void found(); ///< hits() are other ones

private:
    void ask();
    void runLetters();
    TimeTelling telling() const;
    query::Calendar calendar() const;

    CustomerParts m_parts;
    search::SearchDesk m_desk;
    SearchPresenter m_letters;
    CustomerHits m_hits;
    QTimer m_pause;
    QString m_typed;
    State m_state = State::Nothing;
    QString m_failure, m_customer, m_filter;
    int m_firstYear = 0, m_lastYear = 0;
    bool m_isActive = false, m_isStale = false;
    quint64 m_generation = 0, m_finding = 0;
    evidence::CustomerFile m_file;
    evidence::ContactHeat m_contacts; ///< of it
    std::shared_ptr<store::Interrupt> m_running;
};

} // namespace cf::ui
