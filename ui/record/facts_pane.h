// Delivery, version, data, custody, what an archive says, copies, facts, related, history: one scrolling pane with a small index over it.
#pragma once

#include "ui/compare/compare_choices_presenter.h"
#include "ui/record/record_presenter.h"

#include <QWidget>

class QAbstractButton;
class QScrollArea;

namespace cf::ui {

class Facts;
class Label;
class LegList;
class SectionHeader;
class SelectableLabel;

class FactsPane : public QWidget
{
    Q_OBJECT
public:
    explicit FactsPane(RecordPresenter& presenter, QWidget* parent = nullptr);

    void setIndexShown(bool on);
    void showSection(int section); ///< by the order above
    QList<CompareChoice> compareChoicesNow() const; ///< with what the record can be compared

Q_SIGNALS:
    void templateRequested(const QString& code); ///< "CODE" or "CODE/VERSION"
    void searchRequested(const QString& query);
    void copied(const QString& text);
    void timelineRequested();
    void compareRequested();

private:
    struct Section {
        SectionHeader* header = nullptr;
        Facts* facts = nullptr;
        QWidget* whole = nullptr;
        QList<RecordFact> content;
    };
    QWidget* makeSection(int number, const QString& name, const QString& title);
    QWidget* makeIndex(const QStringList& titles);
    void follow();
    void set(int section, const QList<RecordFact>& facts, const QString& note = {});
    void activate(int section, int item);
    void followScroll();
    void setCurrent(int section);

    RecordPresenter& m_presenter;
    std::array<Section, 9> m_sections;
    LegList* m_legs;
    SelectableLabel* m_claim; ///< what may be said of it, and what not
    QWidget* m_index = nullptr;
    QList<QAbstractButton*> m_links; ///< of the index, one a section
    QScrollArea* m_scroll = nullptr;
};

} // namespace cf::ui
