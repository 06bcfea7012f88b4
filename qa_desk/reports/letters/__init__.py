"""The letters to agencies and schools on what is amber or red."""
