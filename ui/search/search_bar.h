// The one search box with everything that belongs to it: chips, the sentence or the problem under it, suggestions, and
// its tools.
#pragma once

#include "ui/search/search_presenter.h"

#include <QToolButton>
#include <QWidget>

class QHBoxLayout;

namespace cf::ui {

class CompletionPopup;
class CompletionPresenter;
class Label;
class LinkButton;
class SearchLine;

class SearchBar : public QWidget
{
    Q_OBJECT

public:
    SearchBar(SearchPresenter& presenter, CompletionPresenter& completion, QWidget* window);

    SearchLine* line() const { return m_line; }
    void focusBox(); ///< Ctrl+K
    void addTool(QWidget* tool);

Q_SIGNALS:
    void workspacesRequested(const QString& words); ///< what was typed is a question to workspaces, not to letters

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followQuery();
    void followText(const QString& text);
    void takeCompletion(const struct CompletionItem& item);
    bool boxKey(int key, Qt::KeyboardModifiers modifiers);
    QRect boxRect() const;
    QRect boxInWindow() const; ///< with the sentence under it; null while nothing is typed there

    SearchPresenter& m_presenter;
    CompletionPresenter& m_completion;
    QWidget* m_window;
    QWidget* m_box;
    SearchLine* m_line;
    QToolButton* m_clear;
    QHBoxLayout* m_tools;
    Label* m_sentence;
    Label* m_problem;
    LinkButton* m_fix;
    QWidget* m_under;
    CompletionPopup* m_popup;
    bool m_following = false;
    QString m_announced;
};

} // namespace cf::ui
