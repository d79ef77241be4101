// Requests of people to be erased: which there are, how each letter stands, and what is done about them.
#pragma once

#include "ui/erasure/erasure_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace cf::ui {

class EmptyState;
class Label;
class PageHead;

class ErasureWidget : public QWidget
{
    Q_OBJECT
public:
    ErasureWidget(const ErasurePageParts& parts, PageContext& context, QWidget* parent = nullptr);
    ErasurePresenter& presenter() { return m_presenter; }
    void showSubject(const QString& subject); ///< "new" asks for a request; else the id of one

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeBody();
    void follow();
    void askRequest();
    void askWords(const QString& act);
    void askChoice(bool isErased, bool isRedacted);
    void askFile();
    int letter() const;

    PageContext& m_context;
    ErasurePresenter m_presenter;
    PageHead* m_head;
    QPushButton *m_new, *m_keep, *m_erase, *m_redact;
    std::vector<std::pair<QString, QPushButton*>> m_actButtons; ///< by act, see ErasurePresenter::barred()
    Label *m_title, *m_verdict, *m_letterText;
    QTableView *m_requests, *m_letters, *m_steps;
    QWidget* m_detail;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

/// The page for the window. `parts` outlive it.
Page erasurePage(const ErasurePageParts& parts);

} // namespace cf::ui
