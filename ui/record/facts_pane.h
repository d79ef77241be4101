// Delivery, version, data, custody, what an archive says, copies, facts, related, history, process: one scrolling pane with a small index over it.
// In which order they stand is a matter of the role; what they say is not.
#pragma once

#include "ui/compare/compare_choices_presenter.h"
#include "ui/record/process_facts_presenter.h"
#include "ui/record/record_presenter.h"
#include "ui/widgets/role_choice.h"

#include <QWidget>

class QAbstractButton;
class QScrollArea;

namespace cf::ui {

class Facts;
class Label;
class LinkButton;
class LegList;
class SectionHeader;
class SelectableLabel;

class FactsPane : public QWidget
{
    Q_OBJECT
public:
    explicit FactsPane(RecordPresenter& presenter, QWidget* parent = nullptr);

    void setIndexShown(bool on);
    void setRole(Role role);
    QStringList order() const; ///< names of the sections as they stand, from the top
    void showSection(int section); ///< by the order above
    QList<CompareChoice> compareChoicesNow() const; ///< with what the record can be compared

Q_SIGNALS:
    void templateRequested(const QString& code); ///< "CODE" or "CODE/VERSION"
    void searchRequested(const QString& query);
    void copied(const QString& text);
    void timelineRequested();
    void workspaceRequested(const QString& workspace);
    void disputeRequested(const QString& dispute);
    void compareRequested();
    void eventRequested(const DeliveryEvent& event); ///< one of a feed, to be read as it came

private:
    struct Section {
        SectionHeader* header = nullptr;
        Facts* facts = nullptr;
        QWidget* whole = nullptr;
        QList<RecordFact> content;
    };
    QWidget* makeSection(int number, const QString& name, const QString& title);
    QWidget* makeIndex(const QStringList& titles);
    std::optional<Channel> restingOnPractice() const; ///< of the first recipient of whom nothing more is known than that it left
    void follow();
    void set(int section, const QList<RecordFact>& facts, const QString& note = {});
    void activate(int section, int item);
    void openEvent(int line);
    void followScroll();
    void setCurrent(int section);
    void arrange();
    void setProcess(const QList<ProcessFact>& facts);

    RecordPresenter& m_presenter;
    std::array<Section, 10> m_sections;
    LegList* m_legs;
    SelectableLabel* m_claim; ///< what may be said of it, and what not
    LinkButton* m_practice;   ///< states what is usual
    Role m_role = Role::ServiceAgent;
    QList<qint64> m_notices; ///< of the lines of the delivery, 0: none
    QStringList m_processWorkspaces, m_processDisputes; ///< of the facts of that section, in their order
    QWidget *m_index = nullptr, *m_body = nullptr;
    QList<QAbstractButton*> m_links; ///< of the index, one a section
    QScrollArea* m_scroll = nullptr;
};

} // namespace cf::ui
