# Sentences of the rules in this language. In English the rules speak themselves: there is nothing here.
