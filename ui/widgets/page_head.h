#pragma once

#include <QWidget>

class QHBoxLayout;

namespace cf::ui {

class Label;

/// Head of every page: title, scope line, actions at the end, badges beside the title. Stacked puts the scope under the
/// title, and actions that have no room beside it below; Inline puts the scope beside, as the results do with their
/// count, and what has no room beside it into a second line.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Stacked, Inline };
    explicit PageHead(const QString& title = {}, const QString& scope = {}, Form form = Form::Stacked,
                      QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// more: what may go into the second line first.
    void setScope(const QString& scope, const QString& more = {});
    void appendAction(QWidget* widget); ///< at the end, in the order added
    void appendBadge(QWidget* widget);  ///< after the title

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void share(); ///< the scope between the lines of an inline head, the actions between those of a stacked one
    void shareActions();
    Form m_form;
    QString m_first, m_more;
    Label* m_title;
    Label* m_scope;
    Label* m_under;
    QHBoxLayout* m_top;
    QHBoxLayout* m_badges;
    QHBoxLayout* m_actions;
    QWidget* m_below; ///< actions that have no room beside the title
    QList<QWidget*> m_actionWidgets;
};

} // namespace cf::ui
