// All that is known of the repository chosen above: health, what was set aside, connection, mapping, what was asked of it.
#pragma once

#include "ui/repositories/comparison_presenter.h"
#include "ui/repositories/repositories_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QPlainTextEdit;
class QTableView;

namespace cf::ui {

class Facts;
class LinkButton;
class SectionHeader;

class RepositoryDetail : public QWidget
{
    Q_OBJECT
public:
    RepositoryDetail(RepositoriesPresenter& presenter, PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void connectionRequested(); ///< to look at and change how it is reached
    void disconnectRequested();
    void mappingRequested();

private:
    QWidget* makeFacts();
    QWidget* makeSetAside();
    QWidget* makeRequests();
    void follow();
    void followComparison();
    void followSetAside();
    void showRaw();
    void copySetAside();
    void exportSetAside();
    void writeList(const QString& path);

    PageContext& m_context;
    RepositoriesPresenter& m_presenter;
    ComparisonPresenter m_comparison;
    SectionHeader *m_holdsHead, *m_comparisonHead, *m_healthHead, *m_asideHead, *m_connectionHead, *m_mappingHead, *m_requestsHead;
    Facts *m_health, *m_connection, *m_holds, *m_differences;
    QList<RecordFact> m_differing;
    QList<RecordFact> m_healthFacts;
    QTableView *m_aside, *m_requests;
    QPlainTextEdit *m_raw, *m_mapping;
    LinkButton *m_copy, *m_disconnect;
    QWidget *m_holdsPart = nullptr, *m_asideList = nullptr, *m_requestsPart = nullptr, *m_mappingPart = nullptr;
};

} // namespace cf::ui
