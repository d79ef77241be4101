#pragma once

#include <QPlainTextEdit>

namespace cf::ui {

/// Text in the monospaced face of the theme, in its present size: files, raw records, mappings. Tab leaves it.
class MonoText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MonoText(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace cf::ui
