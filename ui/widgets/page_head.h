#pragma once

#include <QWidget>

class QHBoxLayout;

namespace cf::ui {

class Label;

/// Head of every page: title, scope line, actions at the end, badges beside the title. Stacked puts the scope under the
/// title; Inline puts it beside, as the results do with their count.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Stacked, Inline };
    explicit PageHead(const QString& title = {}, const QString& scope = {}, Form form = Form::Stacked,
                      QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setScope(const QString& scope);
    void appendAction(QWidget* widget); ///< at the end, in the order added
    void appendBadge(QWidget* widget);  ///< after the title

private:
    Label* m_title;
    Label* m_scope;
    QHBoxLayout* m_badges;
    QHBoxLayout* m_actions;
};

} // namespace cf::ui
